//! The schema `ConferenceData`.

use gapi_runtime::v1::record;

use super::ConferenceParameters;
use super::ConferenceSolution;
use super::CreateConferenceRequest;
use super::EntryPoint;

record! {
    /// The schema `ConferenceData`.
    pub struct ConferenceData = "ConferenceData" {
        /// The ID of the conference. Can be used by developers to keep track of
        /// conferences, should not be displayed to users. The ID value is formed
        /// differently for each conference solution type:
        ///
        /// - eventHangout: ID is not set. (This conference type is deprecated.)
        /// - eventNamedHangout: ID is the name of the Hangout. (This conference type is
        ///   deprecated.)
        /// - hangoutsMeet: ID is the 10-letter meeting code, for example aaa-bbbb-ccc.
        /// - addOn: ID is defined by the third-party provider. Optional.
        pub conference_id: Option<String> = "conferenceId",
        /// The conference solution, such as Google Meet. Unset for a conference with a
        /// failed create request. Either conferenceSolution and at least one entryPoint,
        /// or createRequest is required.
        pub conference_solution: Option<Box<ConferenceSolution>> = "conferenceSolution",
        /// A request to generate a new conference and attach it to the event. The data
        /// is generated asynchronously. To see whether the data is present check the
        /// status field. Either conferenceSolution and at least one entryPoint, or
        /// createRequest is required.
        pub create_request: Option<Box<CreateConferenceRequest>> = "createRequest",
        /// Information about individual conference entry points, such as URLs or phone
        /// numbers. All of them must belong to the same conference. Either
        /// conferenceSolution and at least one entryPoint, or createRequest is required.
        pub entry_points: Option<Vec<EntryPoint>> = "entryPoints",
        /// Additional notes (such as instructions from the domain administrator, legal
        /// notices) to display to the user. Can contain HTML. The maximum length is 2048
        /// characters. Optional.
        pub notes: Option<String> = "notes",
        /// Additional properties related to a conference. An example would be a
        /// solution-specific setting for enabling video streaming.
        pub parameters: Option<Box<ConferenceParameters>> = "parameters",
        /// The signature of the conference data. Generated on server side. Unset for a
        /// conference with a failed create request. Optional for a conference with a
        /// pending create request.
        pub signature: Option<String> = "signature",
    }
}
