//! The schema `GeneratedIds`.

use gapi_runtime::v1::record;

record! {
    /// A list of generated file IDs which can be provided in create requests.
    pub struct GeneratedIds = "GeneratedIds" {
        /// The IDs generated for the requesting user in the specified space.
        pub ids: Option<Vec<String>> = "ids",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#generatedIds"`.
        ///
        /// The default is `drive#generatedIds`.
        pub kind: Option<String> = "kind",
        /// The type of file that can be created with these IDs.
        pub space: Option<String> = "space",
    }
}
