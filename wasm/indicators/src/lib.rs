//! The core for those who count and report: plans, reports, figures, children in special circumstances. No rule lives here.
//!
//! What comes in and goes out is JSON, in the shapes of `bindings/schemas`; reports that are added up by the hundred
//! thousand cross as columns. What cannot be answered is thrown as the JSON of a [`Refusal`]. The JavaScript face in
//! `bindings/npm` writes the one and reads the other; nothing else calls these functions.

mod children;
mod measures;
mod programme;
mod refusal;
mod reports;
mod rollup;
mod units;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
