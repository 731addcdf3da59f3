//! The schema `SameRecord`.

use gapi_runtime::v1::alias;

use super::Record;

alias! {
    /// The schema `SameRecord`.
    pub type SameRecord = Record = "SameRecord";
}
