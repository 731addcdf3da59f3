//! The resource `regionUrlMaps`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Operation;
use crate::schemas::RegionUrlMapsValidateRequest;
use crate::schemas::UrlMap;
use crate::schemas::UrlMapList;
use crate::schemas::UrlMapsValidateResponse;
use crate::scopes;

/// The resource `regionUrlMaps`.
#[derive(Clone, Debug)]
pub struct RegionUrlMaps {
    pub(crate) service: Service,
}

impl RegionUrlMaps {
    /// Deletes the specified UrlMap resource.
    ///
    /// `DELETE projects/{project}/regions/{region}/urlMaps/{urlMap}`, method id
    /// `compute.regionUrlMaps.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `url_map`: Name of the UrlMap resource to delete. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        url_map: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("urlMap", url_map.into());
        Delete { call }
    }

    /// Returns the specified UrlMap resource.
    ///
    /// `GET projects/{project}/regions/{region}/urlMaps/{urlMap}`, method id
    /// `compute.regionUrlMaps.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `url_map`: Name of the UrlMap resource to return. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        url_map: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("urlMap", url_map.into());
        Get { call }
    }

    /// Creates a UrlMap resource in the specified project using the data included in the
    /// request.
    ///
    /// `POST projects/{project}/regions/{region}/urlMaps`, method id
    /// `compute.regionUrlMaps.insert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        request: UrlMap,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.path("region", region.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves the list of UrlMap resources available to the specified project in the
    /// specified region.
    ///
    /// `GET projects/{project}/regions/{region}/urlMaps`, method id
    /// `compute.regionUrlMaps.list`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, project: impl Into<String>, region: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        call.path("region", region.into());
        List { call }
    }

    /// Patches the specified UrlMap resource with the data included in the request. This
    /// method supportsPATCH semantics and usesJSON merge patch format and processing
    /// rules.
    ///
    /// `PATCH projects/{project}/regions/{region}/urlMaps/{urlMap}`, method id
    /// `compute.regionUrlMaps.patch`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `url_map`: Name of the UrlMap resource to patch. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        url_map: impl Into<String>,
        request: UrlMap,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("urlMap", url_map.into());
        call.body(request);
        Patch { call }
    }

    /// Updates the specified UrlMap resource with the data included in the request.
    ///
    /// `PUT projects/{project}/regions/{region}/urlMaps/{urlMap}`, method id
    /// `compute.regionUrlMaps.update`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `url_map`: Name of the UrlMap resource to update. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        url_map: impl Into<String>,
        request: UrlMap,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("urlMap", url_map.into());
        call.body(request);
        Update { call }
    }

    /// Runs static validation for the UrlMap. In particular, the tests of the provided
    /// UrlMap will be run. Calling this method does NOT create the UrlMap.
    ///
    /// `POST projects/{project}/regions/{region}/urlMaps/{urlMap}/validate`, method id
    /// `compute.regionUrlMaps.validate`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `url_map`: Name of the UrlMap resource to be validated as. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn validate(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        url_map: impl Into<String>,
        request: RegionUrlMapsValidateRequest,
    ) -> Validate {
        let mut call = Call::new(&self.service, &VALIDATE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("urlMap", url_map.into());
        call.body(request);
        Validate { call }
    }
}

const DELETE: Method = Method {
    id: "compute.regionUrlMaps.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/urlMaps/"),
        Segment::Value("urlMap"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionUrlMaps::delete`].
    pub struct Delete -> Operation [poller crate::operations::OPERATION] {
        /// begin_interface: MixerMutationRequestBuilder Request ID to support
        /// idempotency.
        request_id: String = "requestId",
    }
}

const GET: Method = Method {
    id: "compute.regionUrlMaps.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/urlMaps/"),
        Segment::Value("urlMap"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionUrlMaps::get`].
    pub struct Get -> UrlMap {}
}

const INSERT: Method = Method {
    id: "compute.regionUrlMaps.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/urlMaps"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionUrlMaps::insert`].
    pub struct Insert -> Operation [poller crate::operations::OPERATION] {
        /// begin_interface: MixerMutationRequestBuilder Request ID to support
        /// idempotency.
        request_id: String = "requestId",
    }
}

const LIST: Method = Method {
    id: "compute.regionUrlMaps.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/urlMaps"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionUrlMaps::list`].
    pub struct List -> UrlMapList [pages items: Vec<UrlMap>] {
        /// A filter expression that filters resources listed in the response. Most
        /// Compute resources support two types of filter expressions: expressions that
        /// support regular expressions and expressions that follow API improvement
        /// proposal AIP-160. These two types of filter expressions cannot be mixed in
        /// one request.
        ///
        /// If you want to use AIP-160, your expression must specify the field name, an
        /// operator, and the value that you want to use for filtering. The value must be
        /// a string, a number, or a boolean. The operator must be either `=`, `!=`, `>`,
        /// `<`, `<=`, `>=` or `:`.
        ///
        /// For example, if you are filtering Compute Engine instances, you can exclude
        /// instances named `example-instance` by specifying `name != example-instance`.
        ///
        /// The `:*` comparison can be used to test whether a key has been defined. For
        /// example, to find all objects with `owner` label use:
        ///
        /// - `labels.owner:*`
        ///
        /// You can also filter nested fields. For example, you could specify
        /// `scheduling.automaticRestart = false` to include instances only if they are
        /// not scheduled for automatic restarts. You can use filtering on nested fields
        /// to filter based onresource labels.
        ///
        /// To filter on multiple expressions, provide each separate expression within
        /// parentheses. For example:
        ///
        /// - `(scheduling.automaticRestart = true)`
        /// - `(cpuPlatform = "Intel Skylake")`
        ///
        /// By default, each expression is an `AND` expression. However, you can include
        /// `AND` and `OR` expressions explicitly. For example:
        ///
        /// - `(cpuPlatform = "Intel Skylake") OR`
        /// - `(cpuPlatform = "Intel Broadwell") AND`
        /// - `(scheduling.automaticRestart = true)`
        ///
        /// If you want to use a regular expression, use the `eq` (equal) or `ne` (not
        /// equal) operator against a single un-parenthesized expression with or without
        /// quotes or against multiple parenthesized expressions. Examples:
        ///
        /// `fieldname eq unquoted literal` `fieldname eq 'single quoted literal'`
        /// `fieldname eq "double quoted literal"` `(fieldname1 eq literal) (fieldname2
        /// ne "literal")`
        ///
        /// The literal value is interpreted as a regular expression using GoogleRE2
        /// library syntax. The literal value must match the entire field.
        ///
        /// For example, to filter for instances that do not end with name "instance",
        /// you would use `name ne .*instance`.
        ///
        /// You cannot combine constraints on multiple fields using regular expressions.
        filter: String = "filter",
        /// The maximum number of results per page that should be returned. If the number
        /// of available results is larger than `maxResults`, Compute Engine returns a
        /// `nextPageToken` that can be used to get the next page of results in
        /// subsequent list requests. Acceptable values are `0` to `500`, inclusive.
        /// (Default: `500`)
        ///
        /// The default is `500`. At least `0`.
        max_results: u32 = "maxResults",
        /// Sorts list results by a certain order. By default, results are returned in
        /// alphanumerical order based on the resource name.
        ///
        /// You can also sort results in descending order based on the creation timestamp
        /// using `orderBy="creationTimestamp desc"`. This sorts results based on the
        /// `creationTimestamp` field in reverse chronological order (newest result
        /// first). Use this to sort resources like operations so that the newest
        /// operation is returned first.
        ///
        /// Currently, only sorting by `name` or `creationTimestamp desc` is supported.
        order_by: String = "orderBy",
        /// Specifies a page token to use. Set `pageToken` to the `nextPageToken`
        /// returned by a previous list request to get the next page of results.
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "compute.regionUrlMaps.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/urlMaps/"),
        Segment::Value("urlMap"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionUrlMaps::patch`].
    pub struct Patch -> Operation [poller crate::operations::OPERATION] {
        /// begin_interface: MixerMutationRequestBuilder Request ID to support
        /// idempotency.
        request_id: String = "requestId",
    }
}

const UPDATE: Method = Method {
    id: "compute.regionUrlMaps.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/urlMaps/"),
        Segment::Value("urlMap"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionUrlMaps::update`].
    pub struct Update -> Operation [poller crate::operations::OPERATION] {
        /// begin_interface: MixerMutationRequestBuilder Request ID to support
        /// idempotency.
        request_id: String = "requestId",
    }
}

const VALIDATE: Method = Method {
    id: "compute.regionUrlMaps.validate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/urlMaps/"),
        Segment::Value("urlMap"),
        Segment::Text("/validate"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionUrlMaps::validate`].
    pub struct Validate -> UrlMapsValidateResponse {}
}
