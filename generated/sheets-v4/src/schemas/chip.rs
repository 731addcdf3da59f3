//! The schema `Chip`.

use gapi_runtime::v1::record;

use super::PersonProperties;
use super::RichLinkProperties;

record! {
    /// The Smart Chip.
    pub struct Chip = "Chip" {
        /// Properties of a linked person.
        pub person_properties: Option<Box<PersonProperties>> = "personProperties",
        /// Properties of a rich link.
        pub rich_link_properties: Option<Box<RichLinkProperties>> = "richLinkProperties",
    }
}
