//! The schema `Entity`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Entity`.
    pub struct Entity = "Entity" {
        /// The property `id`.
        pub id: Option<String> = "id",
        /// The property `typeId`.
        pub type_id: Option<String> = "typeId",
        /// The property `url`.
        pub url: Option<String> = "url",
    }
}
