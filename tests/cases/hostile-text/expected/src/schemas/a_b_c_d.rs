//! The schema `a b c d`.

use gapi_runtime::v1::record;

record! {
    /// The schema `a b c d`.
    pub struct ABCD = "a\0b\rc\u{200b}d\u{2066}" {
        /// The property `x`.
        pub x: Option<String> = "x",
    }
}
