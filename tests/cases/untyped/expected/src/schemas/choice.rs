//! The schema `Choice`.

use gapi_runtime::Value;
use gapi_runtime::v1::alias;

alias! {
    /// The schema `Choice`.
    ///
    /// The property `kind` tells which it is of `A`, `B`.
    pub type Choice = Value = "Choice";
}
