//! The schema `JobStatistics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataMaskingStatistics;
use super::JobReference;
use super::JobStatistics2;
use super::JobStatistics3;
use super::JobStatistics4;
use super::JobStatistics5;
use super::RowLevelSecurityStatistics;
use super::ScriptStatistics;
use super::SessionInfo;
use super::TransactionInfo;

record! {
    /// Statistics for a single job execution.
    pub struct JobStatistics = "JobStatistics" {
        /// Output only. \[TrustedTester\] Job progress (0.0 -\> 1.0) for LOAD and
        /// EXTRACT jobs.
        pub completion_ratio: Option<f64> = "completionRatio",
        /// Output only. Statistics for a copy job.
        pub copy: Option<Box<JobStatistics5>> = "copy",
        /// Output only. Creation time of this job, in milliseconds since the epoch. This
        /// field will be present on all jobs.
        pub creation_time: Option<i64> = "creationTime",
        /// Output only. Statistics for data-masking. Present only for query and extract
        /// jobs.
        pub data_masking_statistics: Option<Box<DataMaskingStatistics>> =
            "dataMaskingStatistics",
        /// Output only. Name of edition corresponding to the reservation for this job at
        /// the time of this update.
        pub edition: Option<Open<JobStatisticsEdition>> = "edition",
        /// Output only. End time of this job, in milliseconds since the epoch. This
        /// field will be present whenever a job is in the DONE state.
        pub end_time: Option<i64> = "endTime",
        /// Output only. Statistics for an extract job.
        pub extract: Option<Box<JobStatistics4>> = "extract",
        /// Output only. The duration in milliseconds of the execution of the final
        /// attempt of this job, as BigQuery may internally re-attempt to execute the
        /// job.
        pub final_execution_duration_ms: Option<i64> = "finalExecutionDurationMs",
        /// Output only. The list of remote regions from which a global query accesses
        /// data. This field is populated only for parent global query jobs in the
        /// primary execution region. It is empty for child global query jobs and
        /// single-region queries. For more information, see [Global
        /// queries](https://cloud.google.com/bigquery/docs/global-queries).
        pub global_query_remote_regions: Option<Vec<String>> =
            "globalQueryRemoteRegions",
        /// Output only. Statistics for a load job.
        pub load: Option<Box<JobStatistics3>> = "load",
        /// Output only. Number of child jobs executed.
        pub num_child_jobs: Option<i64> = "numChildJobs",
        /// Output only. Reference to the parent global query job, if this is a child
        /// global query job. This field is populated only for child global query jobs
        /// (remote subqueries or cross-region table copy jobs) executed in remote
        /// regions on behalf of a global query. It contains the project ID, job ID, and
        /// location of the parent global query job. It is unset for parent global query
        /// jobs and single-region queries. For more information, see [Global
        /// queries](https://cloud.google.com/bigquery/docs/global-queries).
        pub parent_global_query_job: Option<Box<JobReference>> = "parentGlobalQueryJob",
        /// Output only. If this is a child job, specifies the job ID of the parent.
        pub parent_job_id: Option<String> = "parentJobId",
        /// Output only. Statistics for a query job.
        pub query: Option<Box<JobStatistics2>> = "query",
        /// Output only. Quotas which delayed this job's start time.
        pub quota_deferments: Option<Vec<String>> = "quotaDeferments",
        /// Output only. The reservation group path of the reservation assigned to this
        /// job. This field has a limit of 10 nested reservation groups. This is to
        /// maintain consistency between reservations info schema and jobs info schema.
        /// The first reservation group is the root reservation group and the last is the
        /// leaf or lowest level reservation group.
        pub reservation_group_path: Option<Vec<String>> = "reservationGroupPath",
        /// Output only. Job resource usage breakdown by reservation. This field reported
        /// misleading information and will no longer be populated.
        #[deprecated]
        pub reservation_usage: Option<Vec<JobStatisticsReservationUsageItem>> =
            "reservationUsage",
        /// Output only. Name of the primary reservation assigned to this job. Note that
        /// this could be different than reservations reported in the reservation usage
        /// field if parent reservations were used to execute this job.
        pub reservation_id: Option<String> = "reservation_id",
        /// Output only. Statistics for row-level security. Present only for query and
        /// extract jobs.
        pub row_level_security_statistics: Option<Box<RowLevelSecurityStatistics>> =
            "rowLevelSecurityStatistics",
        /// Output only. If this a child job of a script, specifies information about the
        /// context of this job within the script.
        pub script_statistics: Option<Box<ScriptStatistics>> = "scriptStatistics",
        /// Output only. Information of the session if this job is part of one.
        pub session_info: Option<Box<SessionInfo>> = "sessionInfo",
        /// Output only. Start time of this job, in milliseconds since the epoch. This
        /// field will be present when the job transitions from the PENDING state to
        /// either RUNNING or DONE.
        pub start_time: Option<i64> = "startTime",
        /// Output only. Total bytes processed for the job.
        pub total_bytes_processed: Option<i64> = "totalBytesProcessed",
        /// Output only. Slot-milliseconds for the job.
        pub total_slot_ms: Option<i64> = "totalSlotMs",
        /// Output only. \[Alpha\] Information of the multi-statement transaction if this
        /// job is part of one. This property is only expected on a child job or a job
        /// that is in a session. A script parent job is not part of the transaction
        /// started in the script.
        pub transaction_info: Option<Box<TransactionInfo>> = "transactionInfo",
    }
}

open_enum! {
    /// Output only. Name of edition corresponding to the reservation for this job at the
    /// time of this update.
    pub enum JobStatisticsEdition = "JobStatistics.edition" {
        /// Default value, which will be treated as ENTERPRISE.
        ReservationEditionUnspecified = "RESERVATION_EDITION_UNSPECIFIED",
        /// Standard edition.
        Standard = "STANDARD",
        /// Enterprise edition.
        Enterprise = "ENTERPRISE",
        /// Enterprise Plus edition.
        EnterprisePlus = "ENTERPRISE_PLUS",
    }
}

record! {
    /// Job resource usage breakdown by reservation.
    pub struct JobStatisticsReservationUsageItem = "JobStatistics.reservationUsage[]" {
        /// Reservation name or "unreserved" for on-demand resource usage and
        /// multi-statement queries.
        pub name: Option<String> = "name",
        /// Total slot milliseconds used by the reservation for a particular job.
        pub slot_ms: Option<i64> = "slotMs",
    }
}
