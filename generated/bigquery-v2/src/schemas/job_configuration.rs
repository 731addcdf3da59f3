//! The schema `JobConfiguration`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::JobConfigurationExtract;
use super::JobConfigurationLoad;
use super::JobConfigurationQuery;
use super::JobConfigurationTableCopy;

record! {
    /// The schema `JobConfiguration`.
    pub struct JobConfiguration = "JobConfiguration" {
        /// \[Pick one\] Copies a table.
        pub copy: Option<Box<JobConfigurationTableCopy>> = "copy",
        /// Optional. If set, don't actually run this job. A valid query will return a
        /// mostly empty response with some processing statistics, while an invalid query
        /// will return the same error it would if it wasn't a dry run. Behavior of
        /// non-query jobs is undefined.
        pub dry_run: Option<bool> = "dryRun",
        /// \[Pick one\] Configures an extract job.
        pub extract: Option<Box<JobConfigurationExtract>> = "extract",
        /// Optional. Job timeout in milliseconds relative to the job creation time. If
        /// this time limit is exceeded, BigQuery attempts to stop the job, but might not
        /// always succeed in canceling it before the job completes. For example, a job
        /// that takes more than 60 seconds to complete has a better chance of being
        /// stopped than a job that takes 10 seconds to complete.
        pub job_timeout_ms: Option<i64> = "jobTimeoutMs",
        /// Output only. The type of the job. Can be QUERY, LOAD, EXTRACT, COPY or
        /// UNKNOWN.
        pub job_type: Option<String> = "jobType",
        /// The labels associated with this job. You can use these to organize and group
        /// your jobs. Label keys and values can be no longer than 63 characters, can
        /// only contain lowercase letters, numeric characters, underscores and dashes.
        /// International characters are allowed. Label values are optional. Label keys
        /// must start with a letter and each label in the list must have a different
        /// key.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// \[Pick one\] Configures a load job.
        pub load: Option<Box<JobConfigurationLoad>> = "load",
        /// Optional. A target limit on the rate of slot consumption by this job. If set
        /// to a value \> 0, BigQuery will attempt to limit the rate of slot consumption
        /// by this job to keep it below the configured limit, even if the job is
        /// eligible for more slots based on fair scheduling. The unused slots will be
        /// available for other jobs and queries to use. Note: This feature is not yet
        /// generally available.
        pub max_slots: Option<i32> = "maxSlots",
        /// \[Pick one\] Configures a query job.
        pub query: Option<Box<JobConfigurationQuery>> = "query",
        /// Optional. The reservation that job would use. User can specify a reservation
        /// to execute the job. If reservation is not set, reservation is determined
        /// based on the rules defined by the reservation assignments. The expected
        /// format is
        /// `projects/{project}/locations/{location}/reservations/{reservation}`. Forces
        /// the query to use on-demand billing when set to `none`, which requires the
        /// project or organization to have `reservation_override_mode` set to
        /// `ALLOW_ANY_OVERRIDE`.
        pub reservation: Option<String> = "reservation",
    }
}
