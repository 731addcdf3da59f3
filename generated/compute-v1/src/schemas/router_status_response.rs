//! The schema `RouterStatusResponse`.

use gapi_runtime::v1::record;

use super::RouterStatus;

record! {
    /// The schema `RouterStatusResponse`.
    pub struct RouterStatusResponse = "RouterStatusResponse" {
        /// Output only. Type of resource.
        ///
        /// The default is `compute#routerStatusResponse`.
        pub kind: Option<String> = "kind",
        /// The property `result`.
        pub result: Option<Box<RouterStatus>> = "result",
    }
}
