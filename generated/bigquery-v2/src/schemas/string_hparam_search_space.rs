//! The schema `StringHparamSearchSpace`.

use gapi_runtime::v1::record;

record! {
    /// Search space for string and enum.
    pub struct StringHparamSearchSpace = "StringHparamSearchSpace" {
        /// Canididates for the string or enum parameter in lower case.
        pub candidates: Option<Vec<String>> = "candidates",
    }
}
