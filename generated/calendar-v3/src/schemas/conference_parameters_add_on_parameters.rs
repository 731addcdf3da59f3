//! The schema `ConferenceParametersAddOnParameters`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// The schema `ConferenceParametersAddOnParameters`.
    pub struct ConferenceParametersAddOnParameters =
        "ConferenceParametersAddOnParameters" {
        /// The property `parameters`.
        pub parameters: Option<BTreeMap<String, String>> = "parameters",
    }
}
