//! The schema `RelatedEntity`.

use gapi_runtime::v1::record;

use super::Entity;

record! {
    /// The schema `RelatedEntity`.
    pub struct RelatedEntity = "RelatedEntity" {
        /// The property `entity`.
        pub entity: Option<Box<Entity>> = "entity",
    }
}
