//! The schema `ResourceGroupReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ResourceGroupReference`.
    pub struct ResourceGroupReference = "ResourceGroupReference" {
        /// A URI referencing one of the instance groups or network endpoint groups
        /// listed in the backend service.
        pub group: Option<String> = "group",
    }
}
