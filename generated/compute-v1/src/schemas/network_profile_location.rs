//! The schema `NetworkProfileLocation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `NetworkProfileLocation`.
    pub struct NetworkProfileLocation = "NetworkProfileLocation" {
        /// The property `name`.
        pub name: Option<String> = "name",
        /// The property `scope`.
        pub scope: Option<Open<NetworkProfileLocationScope>> = "scope",
    }
}

open_enum! {
    /// The property `scope` of `NetworkProfileLocation`.
    pub enum NetworkProfileLocationScope = "NetworkProfileLocation.scope" {
        /// The value `REGION`.
        Region = "REGION",
        /// The value `ZONE`.
        Zone = "ZONE",
    }
}
