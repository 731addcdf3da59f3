//! The schema `RoutineReference`.

use gapi_runtime::v1::record;

record! {
    /// Id path of a routine.
    pub struct RoutineReference = "RoutineReference" {
        /// Required. The ID of the dataset containing this routine.
        pub dataset_id: Option<String> = "datasetId",
        /// Required. The ID of the project containing this routine.
        pub project_id: Option<String> = "projectId",
        /// Required. The ID of the routine. The ID must contain only letters (a-z, A-Z),
        /// numbers (0-9), or underscores (\_). The maximum length is 256 characters.
        pub routine_id: Option<String> = "routineId",
    }
}
