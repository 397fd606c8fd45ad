//! `Debug` of personal data, and of counts so small that they could point at a person.

/// `Debug` output ends up in logs: of these types it is the name alone.
macro_rules! opaque {
    ($($name:ident $(<$lifetime:lifetime>)?)*) => {
        $(impl std::fmt::Debug for $name $(<$lifetime>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        })*
    };
}

pub(crate) use opaque;
