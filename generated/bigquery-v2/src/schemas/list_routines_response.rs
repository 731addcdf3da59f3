//! The schema `ListRoutinesResponse`.

use gapi_runtime::v1::record;

use super::Routine;

record! {
    /// Describes the format of a single result page when listing routines.
    pub struct ListRoutinesResponse = "ListRoutinesResponse" {
        /// A token to request the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Routines in the requested dataset. Unless read_mask is set in the request,
        /// only the following fields are populated: etag, project_id, dataset_id,
        /// routine_id, routine_type, creation_time, last_modified_time, language, and
        /// remote_function_options.
        pub routines: Option<Vec<Routine>> = "routines",
    }
}
