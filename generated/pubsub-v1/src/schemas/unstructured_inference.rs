//! The schema `UnstructuredInference`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// Configuration for making inferences using arbitrary JSON payloads.
    pub struct UnstructuredInference = "UnstructuredInference" {
        /// Optional. A parameters object to be included in each inference request. The
        /// parameters object is combined with the data field of the Pub/Sub message to
        /// form the inference request.
        pub parameters: Option<BTreeMap<String, Value>> = "parameters",
    }
}
