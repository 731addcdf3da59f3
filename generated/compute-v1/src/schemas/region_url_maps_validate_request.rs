//! The schema `RegionUrlMapsValidateRequest`.

use gapi_runtime::v1::record;

use super::UrlMap;

record! {
    /// The schema `RegionUrlMapsValidateRequest`.
    pub struct RegionUrlMapsValidateRequest = "RegionUrlMapsValidateRequest" {
        /// Content of the UrlMap to be validated.
        pub resource: Option<Box<UrlMap>> = "resource",
    }
}
