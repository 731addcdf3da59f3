//! The schema `../../evil`.

use gapi_runtime::v1::record;

record! {
    /// The schema `../../evil`.
    pub struct Evil = "../../evil" {
        /// The property `x`.
        ///
        /// The default is `"#*/`.
        pub x: Option<String> = "x",
    }
}
