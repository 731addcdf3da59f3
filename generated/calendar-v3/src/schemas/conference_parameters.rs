//! The schema `ConferenceParameters`.

use gapi_runtime::v1::record;

use super::ConferenceParametersAddOnParameters;

record! {
    /// The schema `ConferenceParameters`.
    pub struct ConferenceParameters = "ConferenceParameters" {
        /// Additional add-on specific data.
        pub add_on_parameters: Option<Box<ConferenceParametersAddOnParameters>> =
            "addOnParameters",
    }
}
