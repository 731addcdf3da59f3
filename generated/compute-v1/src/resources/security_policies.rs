//! The resource `securityPolicies`.

use std::collections::BTreeMap;

use gapi_runtime::FieldMask;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GlobalSetLabelsRequest;
use crate::schemas::Operation;
use crate::schemas::SecurityPoliciesAggregatedList;
use crate::schemas::SecurityPoliciesListPreconfiguredExpressionSetsResponse;
use crate::schemas::SecurityPoliciesScopedList;
use crate::schemas::SecurityPolicy;
use crate::schemas::SecurityPolicyList;
use crate::schemas::SecurityPolicyRule;
use crate::scopes;

/// The resource `securityPolicies`.
#[derive(Clone, Debug)]
pub struct SecurityPolicies {
    pub(crate) service: Service,
}

impl SecurityPolicies {
    /// Inserts a rule into a security policy.
    ///
    /// `POST projects/{project}/global/securityPolicies/{securityPolicy}/addRule`,
    /// method id `compute.securityPolicies.addRule`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_rule(
        &self,
        project: impl Into<String>,
        security_policy: impl Into<String>,
        request: SecurityPolicyRule,
    ) -> AddRule {
        let mut call = Call::new(&self.service, &ADD_RULE);
        call.path("project", project.into());
        call.path("securityPolicy", security_policy.into());
        call.body(request);
        AddRule { call }
    }

    /// Retrieves the list of all SecurityPolicy resources, regional and global,
    /// available to the specified project.
    ///
    /// To prevent failure, Google recommends that you set the `returnPartialSuccess`
    /// parameter to `true`.
    ///
    /// `GET projects/{project}/aggregated/securityPolicies`, method id
    /// `compute.securityPolicies.aggregatedList`.
    ///
    /// - `project`: Name of the project scoping this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn aggregated_list(&self, project: impl Into<String>) -> AggregatedList {
        let mut call = Call::new(&self.service, &AGGREGATED_LIST);
        call.path("project", project.into());
        AggregatedList { call }
    }

    /// Deletes the specified policy.
    ///
    /// `DELETE projects/{project}/global/securityPolicies/{securityPolicy}`, method id
    /// `compute.securityPolicies.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `security_policy`: Name of the security policy to delete. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
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
        security_policy: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("securityPolicy", security_policy.into());
        Delete { call }
    }

    /// List all of the ordered rules present in a single specified policy.
    ///
    /// `GET projects/{project}/global/securityPolicies/{securityPolicy}`, method id
    /// `compute.securityPolicies.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `security_policy`: Name of the security policy to get. Must match the pattern
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
        security_policy: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("securityPolicy", security_policy.into());
        Get { call }
    }

    /// Gets a rule at the specified priority.
    ///
    /// `GET projects/{project}/global/securityPolicies/{securityPolicy}/getRule`, method
    /// id `compute.securityPolicies.getRule`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `security_policy`: Name of the security policy to which the queried rule
    ///   belongs. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_rule(
        &self,
        project: impl Into<String>,
        security_policy: impl Into<String>,
    ) -> GetRule {
        let mut call = Call::new(&self.service, &GET_RULE);
        call.path("project", project.into());
        call.path("securityPolicy", security_policy.into());
        GetRule { call }
    }

    /// Creates a new policy in the specified project using the data included in the
    /// request.
    ///
    /// `POST projects/{project}/global/securityPolicies`, method id
    /// `compute.securityPolicies.insert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(&self, project: impl Into<String>, request: SecurityPolicy) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.body(request);
        Insert { call }
    }

    /// List all the policies that have been configured for the specified project.
    ///
    /// `GET projects/{project}/global/securityPolicies`, method id
    /// `compute.securityPolicies.list`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, project: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        List { call }
    }

    /// Gets the current list of preconfigured Web Application Firewall (WAF)
    /// expressions.
    ///
    /// `GET projects/{project}/global/securityPolicies/listPreconfiguredExpressionSets`,
    /// method id `compute.securityPolicies.listPreconfiguredExpressionSets`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list_preconfigured_expression_sets(
        &self,
        project: impl Into<String>,
    ) -> ListPreconfiguredExpressionSets {
        let method = &LIST_PRECONFIGURED_EXPRESSION_SETS;
        let mut new = Call::new(&self.service, method);
        new.path("project", project.into());
        ListPreconfiguredExpressionSets {
            call: new,
        }
    }

    /// Patches the specified policy with the data included in the request. To clear
    /// fields in the policy, leave the fields empty and specify them in the updateMask.
    /// This cannot be used to be update the rules in the policy. Please use the per rule
    /// methods like addRule, patchRule, and removeRule instead.
    ///
    /// `PATCH projects/{project}/global/securityPolicies/{securityPolicy}`, method id
    /// `compute.securityPolicies.patch`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
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
        security_policy: impl Into<String>,
        request: SecurityPolicy,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("project", project.into());
        call.path("securityPolicy", security_policy.into());
        call.body(request);
        Patch { call }
    }

    /// Patches a rule at the specified priority. To clear fields in the rule, leave the
    /// fields empty and specify them in the updateMask.
    ///
    /// `POST projects/{project}/global/securityPolicies/{securityPolicy}/patchRule`,
    /// method id `compute.securityPolicies.patchRule`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch_rule(
        &self,
        project: impl Into<String>,
        security_policy: impl Into<String>,
        request: SecurityPolicyRule,
    ) -> PatchRule {
        let mut call = Call::new(&self.service, &PATCH_RULE);
        call.path("project", project.into());
        call.path("securityPolicy", security_policy.into());
        call.body(request);
        PatchRule { call }
    }

    /// Deletes a rule at the specified priority.
    ///
    /// `POST projects/{project}/global/securityPolicies/{securityPolicy}/removeRule`,
    /// method id `compute.securityPolicies.removeRule`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn remove_rule(
        &self,
        project: impl Into<String>,
        security_policy: impl Into<String>,
    ) -> RemoveRule {
        let mut call = Call::new(&self.service, &REMOVE_RULE);
        call.path("project", project.into());
        call.path("securityPolicy", security_policy.into());
        RemoveRule { call }
    }

    /// Sets the labels on a security policy. To learn more about labels, read the
    /// Labeling Resources documentation.
    ///
    /// `POST projects/{project}/global/securityPolicies/{resource}/setLabels`, method id
    /// `compute.securityPolicies.setLabels`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9_]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_labels(
        &self,
        project: impl Into<String>,
        resource: impl Into<String>,
        request: GlobalSetLabelsRequest,
    ) -> SetLabels {
        let mut call = Call::new(&self.service, &SET_LABELS);
        call.path("project", project.into());
        call.path("resource", resource.into());
        call.body(request);
        SetLabels { call }
    }
}

const ADD_RULE: Method = Method {
    id: "compute.securityPolicies.addRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/addRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::add_rule`].
    pub struct AddRule -> Operation [poller crate::operations::OPERATION] {
        /// If true, the request will not be committed.
        validate_only: bool = "validateOnly",
    }
}

const AGGREGATED_LIST: Method = Method {
    id: "compute.securityPolicies.aggregatedList",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/aggregated/securityPolicies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::aggregated_list`].
    pub struct AggregatedList -> SecurityPoliciesAggregatedList
    [pages items: BTreeMap<String, SecurityPoliciesScopedList>] {
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
        /// Indicates whether every visible scope for each scope type (zone, region,
        /// global) should be included in the response. For new resource types added
        /// after this field, the flag has no effect as new resource types will always
        /// include every visible scope for each scope type in response. For resource
        /// types which predate this field, if this flag is omitted or false, only scopes
        /// of the scope types where the resource type is expected to be found will be
        /// included.
        include_all_scopes: bool = "includeAllScopes",
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
        /// The Shared VPC service project id or service project number for which
        /// aggregated list request is invoked for subnetworks list-usable api.
        service_project_number: i64 = "serviceProjectNumber",
    }
}

const DELETE: Method = Method {
    id: "compute.securityPolicies.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::delete`].
    pub struct Delete -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const GET: Method = Method {
    id: "compute.securityPolicies.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::get`].
    pub struct Get -> SecurityPolicy {}
}

const GET_RULE: Method = Method {
    id: "compute.securityPolicies.getRule",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/getRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::get_rule`].
    pub struct GetRule -> SecurityPolicyRule {
        /// The priority of the rule to get from the security policy.
        priority: i32 = "priority",
    }
}

const INSERT: Method = Method {
    id: "compute.securityPolicies.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::insert`].
    pub struct Insert -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
        /// If true, the request will not be committed.
        validate_only: bool = "validateOnly",
    }
}

const LIST: Method = Method {
    id: "compute.securityPolicies.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::list`].
    pub struct List -> SecurityPolicyList [pages items: Vec<SecurityPolicy>] {
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

const LIST_PRECONFIGURED_EXPRESSION_SETS: Method = Method {
    id: "compute.securityPolicies.listPreconfiguredExpressionSets",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/listPreconfiguredExpressionSets"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::list_preconfigured_expression_sets`].
    pub struct ListPreconfiguredExpressionSets -> SecurityPoliciesListPreconfiguredExpressionSetsResponse {
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
    id: "compute.securityPolicies.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::patch`].
    pub struct Patch -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
        /// Indicates fields to be cleared as part of this request.
        update_mask: FieldMask = "updateMask",
    }
}

const PATCH_RULE: Method = Method {
    id: "compute.securityPolicies.patchRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/patchRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::patch_rule`].
    pub struct PatchRule -> Operation [poller crate::operations::OPERATION] {
        /// The priority of the rule to patch.
        priority: i32 = "priority",
        /// Indicates fields to be cleared as part of this request.
        update_mask: FieldMask = "updateMask",
        /// If true, the request will not be committed.
        validate_only: bool = "validateOnly",
    }
}

const REMOVE_RULE: Method = Method {
    id: "compute.securityPolicies.removeRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/removeRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::remove_rule`].
    pub struct RemoveRule -> Operation [poller crate::operations::OPERATION] {
        /// The priority of the rule to remove from the security policy.
        priority: i32 = "priority",
    }
}

const SET_LABELS: Method = Method {
    id: "compute.securityPolicies.setLabels",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/securityPolicies/"),
        Segment::Value("resource"),
        Segment::Text("/setLabels"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SecurityPolicies::set_labels`].
    pub struct SetLabels -> Operation [poller crate::operations::OPERATION] {}
}
