//! `cargo xtask npm`: the package in `bindings/npm`, ready to be packed.

use std::fs;
use std::path::Path;

use ansinh::Rulebook;
use ansinh::forms::{Description, Dialect, FORMS, Form, OFFICER_FORMS, form_schema};
use ansinh::law::passage::Passage;
use serde::Deserialize;

use crate::command::{files, read_bytes, run, step, write};
use crate::stamp::Work;
use crate::{Failure, generated, messages, places, schemas, tools, wasm};

const WORK: Work = Work {
    name: "npm",
    from: &[
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "bindings/npm/dist/ansinh.wasm",
        "bindings/npm/dist/casework-glue.d.ts",
        "bindings/npm/dist/casework-glue.js",
        "bindings/npm/dist/casework.wasm",
        "bindings/npm/dist/glue.d.ts",
        "bindings/npm/dist/glue.js",
        "bindings/npm/dist/indicators-glue.d.ts",
        "bindings/npm/dist/indicators-glue.js",
        "bindings/npm/dist/indicators.wasm",
        "bindings/npm/dist/officers.wasm",
        "bindings/npm/package-lock.json",
        "bindings/npm/package.json",
        "bindings/npm/src",
        "bindings/npm/tsconfig.json",
        "bindings/schemas",
        "bindings/xtask/src",
        "core/law",
        "core/messages",
        "core/places",
        "core/src/forms",
        "core/src/law",
        "core/src/programme/builtin",
        "tests/conformance",
    ],
    to: &[
        "bindings/npm/dist/browser.js",
        "bindings/npm/dist/casework.js",
        "bindings/npm/dist/casework.node.js",
        "bindings/npm/dist/client.js",
        "bindings/npm/dist/en.js",
        "bindings/npm/dist/errors.js",
        "bindings/npm/dist/indicators.js",
        "bindings/npm/dist/indicators.node.js",
        "bindings/npm/dist/law.js",
        "bindings/npm/dist/node.js",
        "bindings/npm/dist/officers.en.js",
        "bindings/npm/dist/officers.js",
        "bindings/npm/dist/officers.node.js",
        "bindings/npm/dist/officers.vi.js",
        "bindings/npm/dist/places.js",
        "bindings/npm/dist/vi.js",
        "bindings/npm/dist/web.js",
        "bindings/npm/dist/web.node.js",
        "bindings/npm/dist/worker.js",
    ],
};

/// Builds everything the package is made of.
pub fn build(root: &Path) -> Result<(), Failure> {
    wasm::build(root)?;
    generated::types(root)?;
    WORK.unless_fresh(root, || {
        clean(root)?;
        step("  data", || data(root))?;
        step("  compile TypeScript", || tsc(root))?;
        step("  bundle for browsers", || bundle(root))
    })
}

/// Removes what an earlier build left in `dist`, save the modules.
fn clean(root: &Path) -> Result<(), Failure> {
    for path in files(&root.join("bindings/npm/dist"))? {
        let of = |module: &&wasm::Module| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name == module.file || name.starts_with(&format!("{}.", module.glue))
        };
        if !wasm::MODULES.iter().any(of) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// Everything that is not compiled.
fn data(root: &Path) -> Result<(), Failure> {
    let package = root.join("bindings/npm");
    let dist = package.join("dist");
    write(
        &dist.join("bytes.js"),
        format!("export const base64 =\n  \"{}\";\n", base64(&read_bytes(&wasm::FORMS.path(root))?)),
    )?;
    write(
        &dist.join("bytes.d.ts"),
        "/** The bytes of `ansinh.wasm` in base64. */\nexport declare const base64: string;\n",
    )?;
    for (name, forms) in [("forms", FORMS), ("officer-forms", OFFICER_FORMS)] {
        write(&dist.join(format!("{name}.js")), table(forms)?)?;
        write(
            &dist.join(format!("{name}.d.ts")),
            "/** The forms in the order of their numbers: id, the table of the wire, and of the editions the descriptions\n \
             * and the schemas of canonical documents in JSON. */\n\
             export declare const forms: readonly {\n  \
             id: string; layout: string; editions: string; schemas: readonly string[];\n}[];\n",
        )?;
    }
    let passages: Vec<Passage> = Rulebook::builtin().passages().collect();
    let passages = literal(&serde_json::to_string(&passages)?);
    write(&dist.join("passages.js"), format!("export const passages =\n  {passages};\n"))?;
    write(
        &dist.join("passages.d.ts"),
        "/** Every passage of the law, in JSON. */\nexport declare const passages: string;\n",
    )?;
    for (name, module, types) in messages::modules(root)? {
        write(&dist.join(format!("{name}.js")), module)?;
        write(&dist.join(format!("{name}.d.ts")), types)?;
    }
    let names = places::names_module(root).map_err(|error| Failure::new(error.to_string()))?;
    write(&dist.join("names.js"), names)?;
    write(
        &dist.join("names.d.ts"),
        "/** Lines of cells: code, name, first day, last day, code of what it went into. */\n\
         export declare const provinces: string;\n\
         /** The same of communes since 2025-07-01, after a line with the code of the province. */\n\
         export declare const current: string;\n\
         /** Code, name, codes of what it went into, after a line with the province's code and the district. */\n\
         export declare const before: string;\n",
    )?;
    for (from, to) in [
        (schemas::FOLDER, "schemas"),
        ("core/src/programme/builtin", "programmes"),
        ("tests/conformance/assess", "conformance/assess"),
        ("tests/conformance/follow-up", "conformance/follow-up"),
        ("tests/conformance/forms", "conformance/forms"),
        ("tests/conformance/plan-budget", "conformance/plan-budget"),
    ] {
        let from = root.join(from);
        for file in files(&from)? {
            let bytes = read_bytes(&file)?;
            // Programs read the schemas: half of what is laid out for people is space.
            let bytes = match to {
                "schemas" => serde_json::to_vec(&serde_json::from_slice::<serde_json::Value>(&bytes)?)?,
                _ => bytes,
            };
            write(&dist.join(to).join(file.strip_prefix(&from)?), bytes)?;
        }
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        if root.join(name).exists() {
            write(&package.join(name), read_bytes(&root.join(name))?)?;
        }
    }
    Ok(())
}

/// What the face needs to know of forms, whether or not the module is asked anything.
fn table(forms: &[&Form]) -> Result<String, Failure> {
    let mut out = String::from("export const forms = [\n");
    for form in forms {
        let editions: Vec<Description> =
            form.editions().iter().filter_map(|edition| form.describe(edition.first_day())).collect();
        let schema = |edition| form_schema(form, edition, Dialect::Draft2020_12).to_string();
        let schemas: Vec<String> = form.editions().iter().map(schema).collect();
        let parts = [form.id().to_owned(), form.layout(), serde_json::to_string(&editions)?];
        let [id, layout, editions] = parts.map(|part| literal(&part));
        let schemas: Vec<String> = schemas.iter().map(|schema| literal(schema)).collect();
        let schemas = format!("[{}]", schemas.join(", "));
        out += &format!("  {{ id: {id}, layout: {layout}, editions: {editions}, schemas: {schemas} }},\n");
    }
    Ok(out + "];\n")
}

/// A text as JavaScript: JSON is full of the other quotation marks.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n"))
}

fn tsc(root: &Path) -> Result<(), Failure> {
    run(tools::node_tool(root, "typescript/bin/tsc")?.args(["--project", "tsconfig.json"])).map(drop)
}

/// The scripts of the package: entries, data, and what they ask for. What is called glue is built with the modules.
const SCRIPTS: &[&str] = &[
    "browser.js",
    "casework-glue.js",
    "casework.js",
    "casework.node.js",
    "client.js",
    "en.js",
    "errors.js",
    "glue.js",
    "indicators-glue.js",
    "indicators.js",
    "indicators.node.js",
    "law.js",
    "node.js",
    "officers.en.js",
    "officers.js",
    "officers.node.js",
    "officers.vi.js",
    "places.js",
    "vi.js",
    "web.js",
    "web.node.js",
    "worker.js",
];

/// Declarations that those of the entries do not name.
const INTERNAL: &[&str] = &[
    "bytes",
    "casework.node",
    "explain",
    "flat",
    "forms",
    "held",
    "indicators.node",
    "names",
    "node",
    "officer-forms",
    "officers.node",
    "passages",
    "protocol",
    "provision",
    "state",
    "web.node",
    "wire",
];

/// Makes one file of each entry for browsers: with each file that it would have to ask for, a page waits longer. The
/// errors alone stay apart, so that those of one entry are those of another.
fn bundle(root: &Path) -> Result<(), Failure> {
    let dist = root.join("bindings/npm/dist");
    for entry in [
        "browser.js",
        "casework.js",
        "client.js",
        "indicators.js",
        "law.js",
        "officers.js",
        "places.js",
        "web.js",
    ] {
        let entry = dist.join(entry);
        run(tools::node_tool(root, "esbuild/bin/esbuild")?
            .args(["--bundle", "--format=esm", "--target=es2022", "--charset=utf8", "--log-level=warning"])
            .args(["--allow-overwrite", "--legal-comments=none", "--minify-whitespace", "--minify-syntax"])
            .arg("--external:./errors.js")
            .arg(format!("--outfile={}", entry.display()))
            .arg(&entry))?;
    }
    for name in INTERNAL {
        fs::remove_file(dist.join(format!("{name}.d.ts")))?;
    }
    // What is in the bundles; its types are needed.
    for path in files(&dist)? {
        let file = path.strip_prefix(&dist)?.to_string_lossy().into_owned();
        if file.ends_with(".js") && !SCRIPTS.contains(&file.as_str()) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// What would be packed.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Packed {
    /// Bytes once unpacked.
    pub unpacked_size: u64,
    /// The files.
    pub files: Vec<PackedFile>,
}

/// A file that would be packed.
#[derive(Deserialize)]
pub struct PackedFile {
    /// In the package.
    pub path: String,
    /// In bytes.
    pub size: u64,
}

impl Packed {
    /// Bytes once unpacked, without the names of places.
    pub fn core_size(&self) -> u64 {
        let names = self.files.iter().filter(|file| file.path == "dist/places.js");
        self.unpacked_size - names.map(|file| file.size).sum::<u64>()
    }
}

/// What `npm pack` would put into the tarball.
pub fn packed(root: &Path) -> Result<Packed, Failure> {
    let list = run(tools::npm(root).args(["pack", "--dry-run", "--json", "--ignore-scripts"]))?;
    let mut packages: Vec<Packed> = serde_json::from_str(&list)?;
    packages.pop().ok_or_else(|| Failure::new("npm pack lists no package"))
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits =
            group.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= group.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_pads_as_the_rfc_does() {
        let cases = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (bytes, text) in cases {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    /// Whatever a module changes, the package is built again.
    #[test]
    fn the_package_is_made_from_every_module() {
        for module in wasm::MODULES {
            for file in
                [module.file.to_owned(), format!("{}.js", module.glue), format!("{}.d.ts", module.glue)]
            {
                let path = format!("bindings/npm/dist/{file}");
                assert!(WORK.from.contains(&path.as_str()), "{path}");
            }
        }
    }
}
