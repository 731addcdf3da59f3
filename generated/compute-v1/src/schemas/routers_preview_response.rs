//! The schema `RoutersPreviewResponse`.

use gapi_runtime::v1::record;

use super::Router;

record! {
    /// The schema `RoutersPreviewResponse`.
    pub struct RoutersPreviewResponse = "RoutersPreviewResponse" {
        /// Preview of given router.
        pub resource: Option<Box<Router>> = "resource",
    }
}
