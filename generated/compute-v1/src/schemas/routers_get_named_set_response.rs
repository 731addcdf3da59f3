//! The schema `RoutersGetNamedSetResponse`.

use gapi_runtime::v1::record;

use super::NamedSet;

record! {
    /// The schema `RoutersGetNamedSetResponse`.
    pub struct RoutersGetNamedSetResponse = "RoutersGetNamedSetResponse" {
        /// end_interface: MixerGetResponseWithEtagBuilder
        pub etag: Option<String> = "etag",
        /// The property `resource`.
        pub resource: Option<Box<NamedSet>> = "resource",
    }
}
