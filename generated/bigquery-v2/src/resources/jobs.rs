//! The resource `jobs`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::GetQueryResultsResponse;
use crate::schemas::Job;
use crate::schemas::JobCancelResponse;
use crate::schemas::JobList;
use crate::schemas::JobListJobsItem;
use crate::schemas::QueryRequest;
use crate::schemas::QueryResponse;
use crate::schemas::TableRow;
use crate::scopes;

/// The resource `jobs`.
#[derive(Clone, Debug)]
pub struct Jobs {
    pub(crate) service: Service,
}

impl Jobs {
    /// Requests that a job be cancelled. This call will return immediately, and the
    /// client will need to poll for the job status to see if the cancel completed
    /// successfully. Cancelled jobs may still incur costs. # IAM Permissions Requires
    /// the `bigquery.jobs.update` permission on the job resource. If the user matches
    /// the creator of the job, the `bigquery.jobs.create` permission on the project is
    /// required instead.
    ///
    /// `POST projects/{+projectId}/jobs/{+jobId}/cancel`, method id
    /// `bigquery.jobs.cancel`.
    ///
    /// - `project_id`: Required. Project ID of the job to cancel Must match the pattern
    ///   `^[^/]+$`.
    /// - `job_id`: Required. Job ID of the job to cancel Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn cancel(
        &self,
        project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> Cancel {
        let mut call = Call::new(&self.service, &CANCEL);
        call.path("projectId", project_id.into());
        call.path("jobId", job_id.into());
        Cancel { call }
    }

    /// Requests the deletion of the metadata of a job. This call returns when the job's
    /// metadata is deleted. # IAM Permissions Requires the `bigquery.jobs.delete`
    /// permission on the job resource.
    ///
    /// `DELETE projects/{+projectId}/jobs/{+jobId}/delete`, method id
    /// `bigquery.jobs.delete`.
    ///
    /// - `project_id`: Required. Project ID of the job for which metadata is to be
    ///   deleted. Must match the pattern `^[^/]+$`.
    /// - `job_id`: Required. Job ID of the job for which metadata is to be deleted. If
    ///   this is a parent job which has child jobs, the metadata from all child jobs
    ///   will be deleted as well. Direct deletion of the metadata of child jobs is not
    ///   allowed. Must match the pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("projectId", project_id.into());
        call.path("jobId", job_id.into());
        Delete { call }
    }

    /// Returns information about a specific job. Job information is available for a six
    /// month period after creation. Requires that you're the person who ran the job, or
    /// have the Is Owner project role. # IAM Permissions Requires the
    /// `bigquery.jobs.get` permission on the job resource. If the user matches the
    /// creator of the job, the `bigquery.jobs.create` permission on the project is
    /// required instead.
    ///
    /// `GET projects/{+projectId}/jobs/{+jobId}`, method id `bigquery.jobs.get`.
    ///
    /// - `project_id`: Required. Project ID of the requested job. Must match the pattern
    ///   `^[^/]+$`.
    /// - `job_id`: Required. Job ID of the requested job. Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn get(&self, project_id: impl Into<String>, job_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("projectId", project_id.into());
        call.path("jobId", job_id.into());
        Get { call }
    }

    /// RPC to get the results of a query job. # IAM Permissions Requires the following
    /// IAM permission(s) to use this method: - `bigquery.jobs.get` on the job. -
    /// `bigquery.tables.getData` on the destination table. If the user matches the
    /// creator of the job, the following IAM permission(s) are required instead: -
    /// `bigquery.jobs.create` on the project. - `bigquery.tables.getData` on the
    /// destination table.
    ///
    /// `GET projects/{+projectId}/queries/{+jobId}`, method id
    /// `bigquery.jobs.getQueryResults`.
    ///
    /// - `project_id`: Required. Project ID of the query job. Must match the pattern
    ///   `^[^/]+$`.
    /// - `job_id`: Required. Job ID of the query job. Must match the pattern `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `rows`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn get_query_results(
        &self,
        project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> GetQueryResults {
        let mut call = Call::new(&self.service, &GET_QUERY_RESULTS);
        call.path("projectId", project_id.into());
        call.path("jobId", job_id.into());
        GetQueryResults { call }
    }

    /// Starts a new asynchronous job. This API has two different kinds of endpoint URIs,
    /// as this method supports a variety of use cases.
    ///
    /// - The \*Metadata\* URI is used for most interactions, as it accepts the job
    ///   configuration directly.
    /// - The \*Upload\* URI is ONLY for the case when you're sending both a load job
    ///   configuration and a data stream together. In this case, the Upload URI accepts
    ///   the job configuration and the data as two distinct multipart MIME parts. # IAM
    ///   Permissions Requires the `bigquery.jobs.create` permission on the project
    ///   resource. Additional permissions are required depending on the job type: -
    ///   **Load, Export, and Copy jobs**: Generally require data-level permissions such
    ///   as `bigquery.tables.export` or access to external storage. - **Query jobs**:
    ///   Permissions are dependent on the SQL statement. Complex queries (DDL, DCL) may
    ///   require additional permissions to create reservations, modify IAM policies, or
    ///   update project settings.
    ///
    /// `POST projects/{+projectId}/jobs`, method id `bigquery.jobs.insert`.
    ///
    /// - `project_id`: Project ID of project that will be billed for the job. Must match
    ///   the pattern `^[^/]+$`.
    ///
    /// Media can be uploaded with `upload`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`, `DEVSTORAGE_READ_WRITE`. Asks
    /// for `BIGQUERY` unless the client or the call names others.
    pub fn insert(&self, project_id: impl Into<String>, request: Job) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("projectId", project_id.into());
        call.body(request);
        Insert { call }
    }

    /// Lists all jobs that you started in the specified project. Job information is
    /// available for a six month period after creation. The job list is sorted in
    /// reverse chronological order, by job creation time. Requires the Can View project
    /// role, or the Is Owner project role if you set the allUsers property. # IAM
    /// Permissions Requires no specific IAM permission(s) to use this method. Users are
    /// able to list the jobs they created. Additional access is granted based on the
    /// following permissions: - Users with the `bigquery.jobs.listAll` permission can
    /// list all jobs with all metadata. - Users with the `bigquery.jobs.list` permission
    /// can list all jobs, but with redacted information for jobs they did not create.
    ///
    /// `GET projects/{+projectId}/jobs`, method id `bigquery.jobs.list`.
    ///
    /// - `project_id`: Project ID of the jobs to list. Must match the pattern `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `jobs`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn list(&self, project_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("projectId", project_id.into());
        List { call }
    }

    /// Runs a BigQuery SQL query synchronously and returns query results if the query
    /// completes within a specified timeout. # IAM Permissions Requires the
    /// `bigquery.jobs.create` permission on the project resource. Data-level permissions
    /// are highly dependent on the SQL statement being executed. While standard queries
    /// require data access (such as `bigquery.tables.getData`), complex operations like
    /// DDL or DCL may require permissions to manage reservations, IAM policies, or
    /// project settings.
    ///
    /// `POST projects/{+projectId}/queries`, method id `bigquery.jobs.query`.
    ///
    /// - `project_id`: Required. Project ID of the query request. Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `BIGQUERY` unless the client or the call
    /// names others.
    pub fn query(&self, project_id: impl Into<String>, request: QueryRequest) -> Query {
        let mut call = Call::new(&self.service, &QUERY);
        call.path("projectId", project_id.into());
        call.body(request);
        Query { call }
    }
}

const CANCEL: Method = Method {
    id: "bigquery.jobs.cancel",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/jobs/"),
        Segment::Reserved("jobId"),
        Segment::Text("/cancel"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Jobs::cancel`].
    pub struct Cancel -> JobCancelResponse {
        /// The geographic location of the job. You must [specify the
        /// location](https://cloud.google.com/bigquery/docs/locations#specify_locations)
        /// to run the job for the following scenarios:
        ///
        /// - If the location to run a job is not in the `us` or the `eu` multi-regional
        ///   location
        /// - If the job's location is in a single region (for example, `us-central1`)
        location: String = "location",
    }
}

const DELETE: Method = Method {
    id: "bigquery.jobs.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/jobs/"),
        Segment::Reserved("jobId"),
        Segment::Text("/delete"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Jobs::delete`].
    pub struct Delete -> () {
        /// The geographic location of the job. Required. For more information, see how
        /// to [specify
        /// locations](https://cloud.google.com/bigquery/docs/locations#specify_locations).
        location: String = "location",
    }
}

const GET: Method = Method {
    id: "bigquery.jobs.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/jobs/"),
        Segment::Reserved("jobId"),
    ],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::CLOUD_PLATFORM_READ_ONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Jobs::get`].
    pub struct Get -> Job {
        /// The geographic location of the job. You must specify the location to run the
        /// job for the following scenarios:
        ///
        /// - If the location to run a job is not in the `us` or the `eu` multi-regional
        ///   location
        /// - If the job's location is in a single region (for example, `us-central1`)
        ///   For more information, see how to [specify
        ///   locations](https://cloud.google.com/bigquery/docs/locations#specify_locations).
        location: String = "location",
    }
}

const GET_QUERY_RESULTS: Method = Method {
    id: "bigquery.jobs.getQueryResults",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/queries/"),
        Segment::Reserved("jobId"),
    ],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::CLOUD_PLATFORM_READ_ONLY),
    paging: Some(Paging {
        next_token: "pageToken",
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Jobs::get_query_results`].
    pub struct GetQueryResults -> GetQueryResultsResponse [pages rows: Vec<TableRow>] {
        /// Optional. The API output format for a timestamp. This offers more explicit
        /// control over the timestamp output format as compared to the existing
        /// `use_int64_timestamp` option.
        ///
        /// Named `formatOptions.timestampOutputFormat` on the wire.
        format_options_timestamp_output_format: Open<GetQueryResultsFormatOptionsTimestampOutputFormat> =
            "formatOptions.timestampOutputFormat",
        /// Optional. Output timestamp as usec int64. Default is false.
        ///
        /// Named `formatOptions.useInt64Timestamp` on the wire.
        format_options_use_int64_timestamp: bool = "formatOptions.useInt64Timestamp",
        /// The geographic location of the job. You must specify the location to run the
        /// job for the following scenarios:
        ///
        /// - If the location to run a job is not in the `us` or the `eu` multi-regional
        ///   location
        /// - If the job's location is in a single region (for example, `us-central1`)
        ///   For more information, see how to [specify
        ///   locations](https://cloud.google.com/bigquery/docs/locations#specify_locations).
        location: String = "location",
        /// Maximum number of results to read.
        max_results: u32 = "maxResults",
        /// Page token, returned by a previous call, to request the next page of results.
        page_token: String = "pageToken",
        /// Zero-based index of the starting row.
        start_index: u64 = "startIndex",
        /// Optional: Specifies the maximum amount of time, in milliseconds, that the
        /// client is willing to wait for the query to complete. By default, this limit
        /// is 10 seconds (10,000 milliseconds). If the query is complete, the
        /// jobComplete field in the response is true. If the query has not yet
        /// completed, jobComplete is false. You can request a longer timeout period in
        /// the timeoutMs field. However, the call is not guaranteed to wait for the
        /// specified timeout; it typically returns after around 200 seconds (200,000
        /// milliseconds), even if the query is not complete. If jobComplete is false,
        /// you can continue to wait for the query to complete by calling the
        /// getQueryResults method until the jobComplete field in the getQueryResults
        /// response is true.
        timeout_ms: u32 = "timeoutMs",
    }
}

const INSERT: Method = Method {
    id: "bigquery.jobs.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/jobs"),
    ],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::BIGQUERY),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/bigquery/v2/projects/"),
            Segment::Reserved("projectId"),
            Segment::Text("/jobs"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/bigquery/v2/projects/"),
            Segment::Reserved("projectId"),
            Segment::Text("/jobs"),
        ],
        accept: &["*/*"],
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Jobs::insert`].
    pub struct Insert -> Job [upload] {}
}

const LIST: Method = Method {
    id: "bigquery.jobs.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/jobs"),
    ],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::CLOUD_PLATFORM_READ_ONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Jobs::list`].
    pub struct List -> JobList [pages jobs: Vec<JobListJobsItem>] {
        /// Whether to display jobs owned by all users in the project. Default False.
        all_users: bool = "allUsers",
        /// Max value for job creation time, in milliseconds since the POSIX epoch. If
        /// set, only jobs created before or at this timestamp are returned.
        max_creation_time: u64 = "maxCreationTime",
        /// The maximum number of results to return in a single response page. Leverage
        /// the page tokens to iterate through the entire collection.
        max_results: u32 = "maxResults",
        /// Min value for job creation time, in milliseconds since the POSIX epoch. If
        /// set, only jobs created after or at this timestamp are returned.
        min_creation_time: u64 = "minCreationTime",
        /// Page token, returned by a previous call, to request the next page of results.
        page_token: String = "pageToken",
        /// If set, show only child jobs of the specified parent. Otherwise, show all
        /// top-level jobs.
        parent_job_id: String = "parentJobId",
        /// Restrict information returned to a set of selected fields
        projection: Open<ListProjection> = "projection",
        /// Filter for job state
        state_filter: Vec<Open<ListStateFilter>> = "stateFilter",
    }
}

const QUERY: Method = Method {
    id: "bigquery.jobs.query",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/queries"),
    ],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::BIGQUERY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Jobs::query`].
    pub struct Query -> QueryResponse {}
}

open_enum! {
    /// Optional. The API output format for a timestamp. This offers more explicit
    /// control over the timestamp output format as compared to the existing
    /// `use_int64_timestamp` option.
    pub enum GetQueryResultsFormatOptionsTimestampOutputFormat =
        "bigquery.jobs.getQueryResults.formatOptions.timestampOutputFormat" {
        /// Corresponds to default API output behavior, which is FLOAT64.
        TimestampOutputFormatUnspecified = "TIMESTAMP_OUTPUT_FORMAT_UNSPECIFIED",
        /// Timestamp is output as float64 seconds since Unix epoch.
        Float64 = "FLOAT64",
        /// Timestamp is output as int64 microseconds since Unix epoch.
        Int64 = "INT64",
        /// Timestamp is output as ISO 8601 String ("YYYY-MM-DDTHH:MM:SS.FFFFFFFFFFFFZ").
        Iso8601String = "ISO8601_STRING",
    }
}

open_enum! {
    /// Restrict information returned to a set of selected fields
    pub enum ListProjection = "bigquery.jobs.list.projection" {
        /// Includes all job data
        Full = "full",
        /// Does not include the job configuration
        Minimal = "minimal",
    }
}

open_enum! {
    /// Filter for job state
    pub enum ListStateFilter = "bigquery.jobs.list.stateFilter" {
        /// Finished jobs
        Done = "done",
        /// Pending jobs
        Pending = "pending",
        /// Running jobs
        Running = "running",
    }
}
