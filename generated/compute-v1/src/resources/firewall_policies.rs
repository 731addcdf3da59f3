//! The resource `firewallPolicies`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::FirewallPoliciesListAssociationsResponse;
use crate::schemas::FirewallPolicy;
use crate::schemas::FirewallPolicyAssociation;
use crate::schemas::FirewallPolicyList;
use crate::schemas::FirewallPolicyRule;
use crate::schemas::GlobalOrganizationSetPolicyRequest;
use crate::schemas::Operation;
use crate::schemas::Policy;
use crate::schemas::TestPermissionsRequest;
use crate::schemas::TestPermissionsResponse;
use crate::scopes;

/// The resource `firewallPolicies`.
#[derive(Clone, Debug)]
pub struct FirewallPolicies {
    pub(crate) service: Service,
}

impl FirewallPolicies {
    /// Inserts an association for the specified firewall policy.
    ///
    /// `POST locations/global/firewallPolicies/{firewallPolicy}/addAssociation`, method
    /// id `compute.firewallPolicies.addAssociation`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_association(
        &self,
        firewall_policy: impl Into<String>,
        request: FirewallPolicyAssociation,
    ) -> AddAssociation {
        let mut call = Call::new(&self.service, &ADD_ASSOCIATION);
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        AddAssociation { call }
    }

    /// Inserts a rule into a firewall policy.
    ///
    /// `POST locations/global/firewallPolicies/{firewallPolicy}/addRule`, method id
    /// `compute.firewallPolicies.addRule`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_rule(
        &self,
        firewall_policy: impl Into<String>,
        request: FirewallPolicyRule,
    ) -> AddRule {
        let mut call = Call::new(&self.service, &ADD_RULE);
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        AddRule { call }
    }

    /// Copies rules to the specified firewall policy.
    ///
    /// `POST locations/global/firewallPolicies/{firewallPolicy}/cloneRules`, method id
    /// `compute.firewallPolicies.cloneRules`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn clone_rules(&self, firewall_policy: impl Into<String>) -> CloneRules {
        let mut call = Call::new(&self.service, &CLONE_RULES);
        call.path("firewallPolicy", firewall_policy.into());
        CloneRules { call }
    }

    /// Deletes the specified policy.
    ///
    /// `DELETE locations/global/firewallPolicies/{firewallPolicy}`, method id
    /// `compute.firewallPolicies.delete`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to delete. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete(&self, firewall_policy: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("firewallPolicy", firewall_policy.into());
        Delete { call }
    }

    /// Returns the specified firewall policy.
    ///
    /// `GET locations/global/firewallPolicies/{firewallPolicy}`, method id
    /// `compute.firewallPolicies.get`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to get. Must match the pattern
    ///   `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(&self, firewall_policy: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("firewallPolicy", firewall_policy.into());
        Get { call }
    }

    /// Gets an association with the specified name.
    ///
    /// `GET locations/global/firewallPolicies/{firewallPolicy}/getAssociation`, method
    /// id `compute.firewallPolicies.getAssociation`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to which the queried rule
    ///   belongs. Must match the pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_association(&self, firewall_policy: impl Into<String>) -> GetAssociation {
        let mut call = Call::new(&self.service, &GET_ASSOCIATION);
        call.path("firewallPolicy", firewall_policy.into());
        GetAssociation { call }
    }

    /// Gets the access control policy for a resource. May be empty if no such policy or
    /// resource exists.
    ///
    /// `GET locations/global/firewallPolicies/{resource}/getIamPolicy`, method id
    /// `compute.firewallPolicies.getIamPolicy`.
    ///
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_iam_policy(&self, resource: impl Into<String>) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Gets a rule of the specified priority.
    ///
    /// `GET locations/global/firewallPolicies/{firewallPolicy}/getRule`, method id
    /// `compute.firewallPolicies.getRule`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to which the queried rule
    ///   belongs. Must match the pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_rule(&self, firewall_policy: impl Into<String>) -> GetRule {
        let mut call = Call::new(&self.service, &GET_RULE);
        call.path("firewallPolicy", firewall_policy.into());
        GetRule { call }
    }

    /// Creates a new policy in the specified project using the data included in the
    /// request.
    ///
    /// `POST locations/global/firewallPolicies`, method id
    /// `compute.firewallPolicies.insert`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(&self, request: FirewallPolicy) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    /// Lists all the policies that have been configured for the specified folder or
    /// organization.
    ///
    /// `GET locations/global/firewallPolicies`, method id
    /// `compute.firewallPolicies.list`.
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
    /// `GET locations/global/firewallPolicies/listAssociations`, method id
    /// `compute.firewallPolicies.listAssociations`.
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

    /// Moves the specified firewall policy.
    ///
    /// `POST locations/global/firewallPolicies/{firewallPolicy}/move`, method id
    /// `compute.firewallPolicies.move`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn move_(&self, firewall_policy: impl Into<String>) -> Move {
        let mut call = Call::new(&self.service, &MOVE);
        call.path("firewallPolicy", firewall_policy.into());
        Move { call }
    }

    /// Patches the specified policy with the data included in the request.
    ///
    /// `PATCH locations/global/firewallPolicies/{firewallPolicy}`, method id
    /// `compute.firewallPolicies.patch`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch(
        &self,
        firewall_policy: impl Into<String>,
        request: FirewallPolicy,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        Patch { call }
    }

    /// Patches a rule of the specified priority.
    ///
    /// `POST locations/global/firewallPolicies/{firewallPolicy}/patchRule`, method id
    /// `compute.firewallPolicies.patchRule`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch_rule(
        &self,
        firewall_policy: impl Into<String>,
        request: FirewallPolicyRule,
    ) -> PatchRule {
        let mut call = Call::new(&self.service, &PATCH_RULE);
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        PatchRule { call }
    }

    /// Removes an association for the specified firewall policy.
    ///
    /// `POST locations/global/firewallPolicies/{firewallPolicy}/removeAssociation`,
    /// method id `compute.firewallPolicies.removeAssociation`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn remove_association(
        &self,
        firewall_policy: impl Into<String>,
    ) -> RemoveAssociation {
        let mut call = Call::new(&self.service, &REMOVE_ASSOCIATION);
        call.path("firewallPolicy", firewall_policy.into());
        RemoveAssociation { call }
    }

    /// Deletes a rule of the specified priority.
    ///
    /// `POST locations/global/firewallPolicies/{firewallPolicy}/removeRule`, method id
    /// `compute.firewallPolicies.removeRule`.
    ///
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn remove_rule(&self, firewall_policy: impl Into<String>) -> RemoveRule {
        let mut call = Call::new(&self.service, &REMOVE_RULE);
        call.path("firewallPolicy", firewall_policy.into());
        RemoveRule { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy.
    ///
    /// `POST locations/global/firewallPolicies/{resource}/setIamPolicy`, method id
    /// `compute.firewallPolicies.setIamPolicy`.
    ///
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn set_iam_policy(
        &self,
        resource: impl Into<String>,
        request: GlobalOrganizationSetPolicyRequest,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("resource", resource.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Returns permissions that a caller has on the specified resource.
    ///
    /// `POST locations/global/firewallPolicies/{resource}/testIamPermissions`, method id
    /// `compute.firewallPolicies.testIamPermissions`.
    ///
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `(firewallPolicies/)?[0-9]{0,20}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn test_iam_permissions(
        &self,
        resource: impl Into<String>,
        request: TestPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }
}

const ADD_ASSOCIATION: Method = Method {
    id: "compute.firewallPolicies.addAssociation",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/addAssociation"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::add_association`].
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
    id: "compute.firewallPolicies.addRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/addRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::add_rule`].
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

const CLONE_RULES: Method = Method {
    id: "compute.firewallPolicies.cloneRules",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/cloneRules"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::clone_rules`].
    pub struct CloneRules -> Operation [poller crate::operations::OPERATION] {
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
        /// The firewall policy from which to copy rules.
        source_firewall_policy: String = "sourceFirewallPolicy",
    }
}

const DELETE: Method = Method {
    id: "compute.firewallPolicies.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::delete`].
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
    id: "compute.firewallPolicies.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::get`].
    pub struct Get -> FirewallPolicy {}
}

const GET_ASSOCIATION: Method = Method {
    id: "compute.firewallPolicies.getAssociation",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/getAssociation"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::get_association`].
    pub struct GetAssociation -> FirewallPolicyAssociation {
        /// The name of the association to get from the firewall policy.
        name: String = "name",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "compute.firewallPolicies.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("resource"),
        Segment::Text("/getIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// Requested IAM Policy version.
        options_requested_policy_version: i32 = "optionsRequestedPolicyVersion",
    }
}

const GET_RULE: Method = Method {
    id: "compute.firewallPolicies.getRule",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/getRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::get_rule`].
    pub struct GetRule -> FirewallPolicyRule {
        /// The priority of the rule to get from the firewall policy.
        priority: i32 = "priority",
    }
}

const INSERT: Method = Method {
    id: "compute.firewallPolicies.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("locations/global/firewallPolicies")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::insert`].
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
    id: "compute.firewallPolicies.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("locations/global/firewallPolicies")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::list`].
    pub struct List -> FirewallPolicyList [pages items: Vec<FirewallPolicy>] {
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
        /// Parent ID for this request. The ID can be either be "folders/\[FOLDER_ID\]"
        /// if the parent is a folder or "organizations/\[ORGANIZATION_ID\]" if the
        /// parent is an organization.
        parent_id: String = "parentId",
    }
}

const LIST_ASSOCIATIONS: Method = Method {
    id: "compute.firewallPolicies.listAssociations",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("locations/global/firewallPolicies/listAssociations")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::list_associations`].
    pub struct ListAssociations -> FirewallPoliciesListAssociationsResponse {
        /// If set to "true", the response will contain a list of all associations for
        /// the containing folders and the containing organization of the target. The
        /// parameter has no effect if the target is an organization.
        include_inherited_policies: bool = "includeInheritedPolicies",
        /// The target resource to list associations. It is an organization, or a folder.
        target_resource: String = "targetResource",
    }
}

const MOVE: Method = Method {
    id: "compute.firewallPolicies.move",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/move"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::move_`].
    pub struct Move -> Operation [poller crate::operations::OPERATION] {
        /// The new parent of the firewall policy. The ID can be either be
        /// "folders/\[FOLDER_ID\]" if the parent is a folder or
        /// "organizations/\[ORGANIZATION_ID\]" if the parent is an organization.
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
    id: "compute.firewallPolicies.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::patch`].
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
    id: "compute.firewallPolicies.patchRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/patchRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::patch_rule`].
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
    id: "compute.firewallPolicies.removeAssociation",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/removeAssociation"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::remove_association`].
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
    id: "compute.firewallPolicies.removeRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/removeRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::remove_rule`].
    pub struct RemoveRule -> Operation [poller crate::operations::OPERATION] {
        /// The priority of the rule to remove from the firewall policy.
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

const SET_IAM_POLICY: Method = Method {
    id: "compute.firewallPolicies.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("resource"),
        Segment::Text("/setIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "compute.firewallPolicies.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("locations/global/firewallPolicies/"),
        Segment::Value("resource"),
        Segment::Text("/testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FirewallPolicies::test_iam_permissions`].
    pub struct TestIamPermissions -> TestPermissionsResponse {}
}
