//! The resource `organizationSecurityPolicies`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Operation;
use crate::schemas::OrganizationSecurityPoliciesListAssociationsResponse;
use crate::schemas::SecurityPoliciesListPreconfiguredExpressionSetsResponse;
use crate::schemas::SecurityPolicy;
use crate::schemas::SecurityPolicyAssociation;
use crate::schemas::SecurityPolicyList;
use crate::schemas::SecurityPolicyRule;
use crate::scopes;

/// The resource `organizationSecurityPolicies`.
#[derive(Clone, Debug)]
pub struct OrganizationSecurityPolicies {
    pub(crate) service: Service,
}

impl OrganizationSecurityPolicies {
    /// Inserts an association for the specified security policy.
    ///
    /// This has billing implications. Projects in the hierarchy with effective
    /// hierarchical security policies will be automatically enrolled into Cloud Armor
    /// Enterprise if not already enrolled.
    ///
    /// Use this API to modify Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to modify firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.addAssociation instead.
    ///
    /// `POST locations/global/securityPolicies/{securityPolicy}/addAssociation`, method
    /// id `compute.organizationSecurityPolicies.addAssociation`.
    ///
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_association(
        &self,
        security_policy: impl Into<String>,
        request: SecurityPolicyAssociation,
    ) -> AddAssociation {
        let mut call = Call::new(&self.service, &ADD_ASSOCIATION);
        call.path("securityPolicy", security_policy.into());
        call.body(request);
        AddAssociation { call }
    }

    /// Inserts a rule into a security policy.
    ///
    /// Use this API to modify Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to modify firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.addRule instead.
    ///
    /// `POST locations/global/securityPolicies/{securityPolicy}/addRule`, method id
    /// `compute.organizationSecurityPolicies.addRule`.
    ///
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_rule(
        &self,
        security_policy: impl Into<String>,
        request: SecurityPolicyRule,
    ) -> AddRule {
        let mut call = Call::new(&self.service, &ADD_RULE);
        call.path("securityPolicy", security_policy.into());
        call.body(request);
        AddRule { call }
    }

    /// Copies rules to the specified security policy.
    ///
    /// Use this API to modify Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to modify firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.cloneRules instead.
    ///
    /// `POST locations/global/securityPolicies/{securityPolicy}/copyRules`, method id
    /// `compute.organizationSecurityPolicies.copyRules`.
    ///
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn copy_rules(&self, security_policy: impl Into<String>) -> CopyRules {
        let mut call = Call::new(&self.service, &COPY_RULES);
        call.path("securityPolicy", security_policy.into());
        CopyRules { call }
    }

    /// Deletes the specified policy.
    ///
    /// Use this API to remove Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to remove firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.delete instead.
    ///
    /// `DELETE locations/global/securityPolicies/{securityPolicy}`, method id
    /// `compute.organizationSecurityPolicies.delete`.
    ///
    /// - `security_policy`: Name of the security policy to delete. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete(&self, security_policy: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("securityPolicy", security_policy.into());
        Delete { call }
    }

    /// List all of the ordered rules present in a single specified policy.
    ///
    /// Use this API to read Cloud Armor policies. Previously, alpha and beta versions of
    /// this API were used to read firewall policies. This usage is now disabled for most
    /// organizations. Use firewallPolicies.get instead.
    ///
    /// `GET locations/global/securityPolicies/{securityPolicy}`, method id
    /// `compute.organizationSecurityPolicies.get`.
    ///
    /// - `security_policy`: Name of the security policy to get. Must match the pattern
    ///   `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(&self, security_policy: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("securityPolicy", security_policy.into());
        Get { call }
    }

    /// Gets an association with the specified name.
    ///
    /// Use this API to read Cloud Armor policies. Previously, alpha and beta versions of
    /// this API were used to read firewall policies. This usage is now disabled for most
    /// organizations. Use firewallPolicies.getAssociation instead.
    ///
    /// `GET locations/global/securityPolicies/{securityPolicy}/getAssociation`, method
    /// id `compute.organizationSecurityPolicies.getAssociation`.
    ///
    /// - `security_policy`: Name of the security policy to which the queried rule
    ///   belongs. Must match the pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_association(&self, security_policy: impl Into<String>) -> GetAssociation {
        let mut call = Call::new(&self.service, &GET_ASSOCIATION);
        call.path("securityPolicy", security_policy.into());
        GetAssociation { call }
    }

    /// Gets a rule at the specified priority.
    ///
    /// Use this API to read Cloud Armor policies. Previously, alpha and beta versions of
    /// this API were used to read firewall policies. This usage is now disabled for most
    /// organizations. Use firewallPolicies.getRule instead.
    ///
    /// `GET locations/global/securityPolicies/{securityPolicy}/getRule`, method id
    /// `compute.organizationSecurityPolicies.getRule`.
    ///
    /// - `security_policy`: Name of the security policy to which the queried rule
    ///   belongs. Must match the pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_rule(&self, security_policy: impl Into<String>) -> GetRule {
        let mut call = Call::new(&self.service, &GET_RULE);
        call.path("securityPolicy", security_policy.into());
        GetRule { call }
    }

    /// Creates a new policy in the specified organization using the data included in the
    /// request.
    ///
    /// Use this API to add Cloud Armor policies. Previously, alpha and beta versions of
    /// this API were used to add firewall policies. This usage is now disabled for most
    /// organizations. Use firewallPolicies.insert instead.
    ///
    /// `POST locations/global/securityPolicies`, method id
    /// `compute.organizationSecurityPolicies.insert`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(&self, request: SecurityPolicy) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    /// List all the policies that have been configured for the specified organization.
    ///
    /// Use this API to read Cloud Armor policies. Previously, alpha and beta versions of
    /// this API were used to read firewall policies. This usage is now disabled for most
    /// organizations. Use firewallPolicies.list instead.
    ///
    /// `GET locations/global/securityPolicies`, method id
    /// `compute.organizationSecurityPolicies.list`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Lists associations of a specified target, i.e., organization or folder.
    ///
    /// Use this API to read Cloud Armor policies. Previously, alpha and beta versions of
    /// this API were used to read firewall policies. This usage is now disabled for most
    /// organizations. Use firewallPolicies.listAssociations instead.
    ///
    /// `GET locations/global/securityPolicies/listAssociations`, method id
    /// `compute.organizationSecurityPolicies.listAssociations`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list_associations(&self) -> ListAssociations {
        let call = Call::new(&self.service, &LIST_ASSOCIATIONS);
        ListAssociations { call }
    }

    /// Gets the current list of preconfigured Web Application Firewall (WAF)
    /// expressions.
    ///
    /// `GET locations/global/securityPolicies/listPreconfiguredExpressionSets`, method
    /// id `compute.organizationSecurityPolicies.listPreconfiguredExpressionSets`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list_preconfigured_expression_sets(&self) -> ListPreconfiguredExpressionSets {
        let method = &LIST_PRECONFIGURED_EXPRESSION_SETS;
        let new = Call::new(&self.service, method);
        ListPreconfiguredExpressionSets {
            call: new,
        }
    }

    /// Moves the specified security policy.
    ///
    /// Use this API to modify Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to modify firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.move instead.
    ///
    /// `POST locations/global/securityPolicies/{securityPolicy}/move`, method id
    /// `compute.organizationSecurityPolicies.move`.
    ///
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn move_(&self, security_policy: impl Into<String>) -> Move {
        let mut call = Call::new(&self.service, &MOVE);
        call.path("securityPolicy", security_policy.into());
        Move { call }
    }

    /// Patches the specified policy with the data included in the request.
    ///
    /// Use this API to modify Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to modify firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.patch instead.
    ///
    /// `PATCH locations/global/securityPolicies/{securityPolicy}`, method id
    /// `compute.organizationSecurityPolicies.patch`.
    ///
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch(
        &self,
        security_policy: impl Into<String>,
        request: SecurityPolicy,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("securityPolicy", security_policy.into());
        call.body(request);
        Patch { call }
    }

    /// Patches a rule at the specified priority.
    ///
    /// Use this API to modify Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to modify firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.patchRule instead.
    ///
    /// `POST locations/global/securityPolicies/{securityPolicy}/patchRule`, method id
    /// `compute.organizationSecurityPolicies.patchRule`.
    ///
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch_rule(
        &self,
        security_policy: impl Into<String>,
        request: SecurityPolicyRule,
    ) -> PatchRule {
        let mut call = Call::new(&self.service, &PATCH_RULE);
        call.path("securityPolicy", security_policy.into());
        call.body(request);
        PatchRule { call }
    }

    /// Removes an association for the specified security policy.
    ///
    /// Use this API to modify Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to modify firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.removeAssociation instead.
    ///
    /// `POST locations/global/securityPolicies/{securityPolicy}/removeAssociation`,
    /// method id `compute.organizationSecurityPolicies.removeAssociation`.
    ///
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn remove_association(
        &self,
        security_policy: impl Into<String>,
    ) -> RemoveAssociation {
        let mut call = Call::new(&self.service, &REMOVE_ASSOCIATION);
        call.path("securityPolicy", security_policy.into());
        RemoveAssociation { call }
    }

    /// Deletes a rule at the specified priority.
    ///
    /// Use this API to modify Cloud Armor policies. Previously, alpha and beta versions
    /// of this API were used to modify firewall policies. This usage is now disabled for
    /// most organizations. Use firewallPolicies.removeRule instead.
    ///
    /// `POST locations/global/securityPolicies/{securityPolicy}/removeRule`, method id
    /// `compute.organizationSecurityPolicies.removeRule`.
    ///
    /// - `security_policy`: Name of the security policy to update. Must match the
    ///   pattern `(securityPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn remove_rule(&self, security_policy: impl Into<String>) -> RemoveRule {
        let mut call = Call::new(&self.service, &REMOVE_RULE);
        call.path("securityPolicy", security_policy.into());
        RemoveRule { call }
    }
}

const ADD_ASSOCIATION: Method = Method {
    id: "compute.organizationSecurityPolicies.addAssociation",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/addAssociation"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::add_association`].
    pub struct AddAssociation -> Operation [poller crate::operations::OPERATION] {
        /// Indicates whether or not to replace it if an association of the attachment
        /// already exists. This is false by default, in which case an error will be
        /// returned if an association already exists.
        replace_existing_association: bool = "replaceExistingAssociation",
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

const ADD_RULE: Method = Method {
    id: "compute.organizationSecurityPolicies.addRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/addRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::add_rule`].
    pub struct AddRule -> Operation [poller crate::operations::OPERATION] {
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

const COPY_RULES: Method = Method {
    id: "compute.organizationSecurityPolicies.copyRules",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/copyRules"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::copy_rules`].
    pub struct CopyRules -> Operation [poller crate::operations::OPERATION] {
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
        /// The security policy from which to copy rules.
        source_security_policy: String = "sourceSecurityPolicy",
    }
}

const DELETE: Method = Method {
    id: "compute.organizationSecurityPolicies.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::delete`].
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
    id: "compute.organizationSecurityPolicies.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::get`].
    pub struct Get -> SecurityPolicy {}
}

const GET_ASSOCIATION: Method = Method {
    id: "compute.organizationSecurityPolicies.getAssociation",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/getAssociation"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::get_association`].
    pub struct GetAssociation -> SecurityPolicyAssociation {
        /// The name of the association to get from the security policy.
        name: String = "name",
    }
}

const GET_RULE: Method = Method {
    id: "compute.organizationSecurityPolicies.getRule",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/getRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::get_rule`].
    pub struct GetRule -> SecurityPolicyRule {
        /// The priority of the rule to get from the security policy.
        priority: i32 = "priority",
    }
}

const INSERT: Method = Method {
    id: "compute.organizationSecurityPolicies.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("locations/global/securityPolicies")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::insert`].
    pub struct Insert -> Operation [poller crate::operations::OPERATION] {
        /// Parent ID for this request. The ID can be either be "folders/\[FOLDER_ID\]"
        /// if the parent is a folder or "organizations/\[ORGANIZATION_ID\]" if the
        /// parent is an organization.
        parent_id: String = "parentId",
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

const LIST: Method = Method {
    id: "compute.organizationSecurityPolicies.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("locations/global/securityPolicies")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::list`].
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
        /// Parent ID for this request.
        parent_id: String = "parentId",
    }
}

const LIST_ASSOCIATIONS: Method = Method {
    id: "compute.organizationSecurityPolicies.listAssociations",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("locations/global/securityPolicies/listAssociations")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::list_associations`].
    pub struct ListAssociations -> OrganizationSecurityPoliciesListAssociationsResponse {
        /// The target resource to list associations. It is an organization, or a folder.
        target_resource: String = "targetResource",
    }
}

const LIST_PRECONFIGURED_EXPRESSION_SETS: Method = Method {
    id: "compute.organizationSecurityPolicies.listPreconfiguredExpressionSets",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("locations/global/securityPolicies"),
        Segment::Text("/listPreconfiguredExpressionSets"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::list_preconfigured_expression_sets`].
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
        /// Parent ID for this request.
        parent_id: String = "parentId",
    }
}

const MOVE: Method = Method {
    id: "compute.organizationSecurityPolicies.move",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/move"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::move_`].
    pub struct Move -> Operation [poller crate::operations::OPERATION] {
        /// The new parent of the security policy.
        parent_id: String = "parentId",
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

const PATCH: Method = Method {
    id: "compute.organizationSecurityPolicies.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::patch`].
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
    }
}

const PATCH_RULE: Method = Method {
    id: "compute.organizationSecurityPolicies.patchRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/patchRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::patch_rule`].
    pub struct PatchRule -> Operation [poller crate::operations::OPERATION] {
        /// The priority of the rule to patch.
        priority: i32 = "priority",
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

const REMOVE_ASSOCIATION: Method = Method {
    id: "compute.organizationSecurityPolicies.removeAssociation",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/removeAssociation"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::remove_association`].
    pub struct RemoveAssociation -> Operation [poller crate::operations::OPERATION] {
        /// Name for the attachment that will be removed.
        name: String = "name",
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

const REMOVE_RULE: Method = Method {
    id: "compute.organizationSecurityPolicies.removeRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/securityPolicies/"),
        Segment::Value("securityPolicy"),
        Segment::Text("/removeRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`OrganizationSecurityPolicies::remove_rule`].
    pub struct RemoveRule -> Operation [poller crate::operations::OPERATION] {
        /// The priority of the rule to remove from the security policy.
        priority: i32 = "priority",
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
