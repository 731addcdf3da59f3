//! The schema `ConferenceProperties`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ConferenceProperties`.
    pub struct ConferenceProperties = "ConferenceProperties" {
        /// The types of conference solutions that are supported for this calendar. The
        /// possible values are:
        ///
        /// - "eventHangout"
        /// - "eventNamedHangout"
        /// - "hangoutsMeet" Optional.
        pub allowed_conference_solution_types: Option<Vec<String>> =
            "allowedConferenceSolutionTypes",
    }
}
