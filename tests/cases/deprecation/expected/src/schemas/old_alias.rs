//! The schema `OldAlias`.

use gapi_runtime::v1::alias;

use super::OldThing;

alias! {
    /// The schema `OldAlias`.
    #[deprecated]
    pub type OldAlias = Vec<OldThing> = "OldAlias";
}
