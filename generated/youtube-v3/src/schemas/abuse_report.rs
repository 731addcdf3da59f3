//! The schema `AbuseReport`.

use gapi_runtime::v1::record;

use super::AbuseType;
use super::Entity;
use super::RelatedEntity;

record! {
    /// The schema `AbuseReport`.
    pub struct AbuseReport = "AbuseReport" {
        /// The property `abuseTypes`.
        pub abuse_types: Option<Vec<AbuseType>> = "abuseTypes",
        /// The property `description`.
        pub description: Option<String> = "description",
        /// The property `relatedEntities`.
        pub related_entities: Option<Vec<RelatedEntity>> = "relatedEntities",
        /// The property `subject`.
        pub subject: Option<Box<Entity>> = "subject",
    }
}
