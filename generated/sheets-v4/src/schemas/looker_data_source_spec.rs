//! The schema `LookerDataSourceSpec`.

use gapi_runtime::v1::record;

record! {
    /// The specification of a Looker data source.
    pub struct LookerDataSourceSpec = "LookerDataSourceSpec" {
        /// Name of a Looker model explore.
        pub explore: Option<String> = "explore",
        /// A Looker instance URL.
        pub instance_uri: Option<String> = "instanceUri",
        /// Name of a Looker model.
        pub model: Option<String> = "model",
    }
}
