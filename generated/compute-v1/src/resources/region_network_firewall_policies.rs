//! The resource `regionNetworkFirewallPolicies`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::FirewallPolicy;
use crate::schemas::FirewallPolicyAssociation;
use crate::schemas::FirewallPolicyList;
use crate::schemas::FirewallPolicyRule;
use crate::schemas::Operation;
use crate::schemas::Policy;
use crate::schemas::RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponse;
use crate::schemas::RegionSetPolicyRequest;
use crate::schemas::TestPermissionsRequest;
use crate::schemas::TestPermissionsResponse;
use crate::scopes;

/// The resource `regionNetworkFirewallPolicies`.
#[derive(Clone, Debug)]
pub struct RegionNetworkFirewallPolicies {
    pub(crate) service: Service,
}

impl RegionNetworkFirewallPolicies {
    /// Inserts an association for the specified network firewall policy.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/addAssociation`,
    /// method id `compute.regionNetworkFirewallPolicies.addAssociation`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_association(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
        request: FirewallPolicyAssociation,
    ) -> AddAssociation {
        let mut call = Call::new(&self.service, &ADD_ASSOCIATION);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        AddAssociation { call }
    }

    /// Inserts a rule into a network firewall policy.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/addRule`,
    /// method id `compute.regionNetworkFirewallPolicies.addRule`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
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
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
        request: FirewallPolicyRule,
    ) -> AddRule {
        let mut call = Call::new(&self.service, &ADD_RULE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        AddRule { call }
    }

    /// Copies rules to the specified network firewall policy.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/cloneRules`,
    /// method id `compute.regionNetworkFirewallPolicies.cloneRules`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn clone_rules(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
    ) -> CloneRules {
        let mut call = Call::new(&self.service, &CLONE_RULES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        CloneRules { call }
    }

    /// Deletes the specified network firewall policy.
    ///
    /// `DELETE projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}`,
    /// method id `compute.regionNetworkFirewallPolicies.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to delete. Must match the
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
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        Delete { call }
    }

    /// Returns the specified network firewall policy.
    ///
    /// `GET projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}`,
    /// method id `compute.regionNetworkFirewallPolicies.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to get. Must match the pattern
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
        firewall_policy: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        Get { call }
    }

    /// Gets an association with the specified name.
    ///
    /// `GET
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/getAssociation`,
    /// method id `compute.regionNetworkFirewallPolicies.getAssociation`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to which the queried association
    ///   belongs. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_association(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
    ) -> GetAssociation {
        let mut call = Call::new(&self.service, &GET_ASSOCIATION);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        GetAssociation { call }
    }

    /// Returns the effective firewalls on a given network.
    ///
    /// `GET projects/{project}/regions/{region}/firewallPolicies/getEffectiveFirewalls`,
    /// method id `compute.regionNetworkFirewallPolicies.getEffectiveFirewalls`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `network`: Network reference
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_effective_firewalls(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        network: impl Into<String>,
    ) -> GetEffectiveFirewalls {
        let mut call = Call::new(&self.service, &GET_EFFECTIVE_FIREWALLS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.query("network", network.into());
        GetEffectiveFirewalls { call }
    }

    /// Gets the access control policy for a resource. May be empty if no such policy or
    /// resource exists.
    ///
    /// `GET
    /// projects/{project}/regions/{region}/firewallPolicies/{resource}/getIamPolicy`,
    /// method id `compute.regionNetworkFirewallPolicies.getIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: The name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_iam_policy(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        resource: impl Into<String>,
    ) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Gets a rule of the specified priority.
    ///
    /// `GET
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/getRule`,
    /// method id `compute.regionNetworkFirewallPolicies.getRule`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to which the queried rule
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
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
    ) -> GetRule {
        let mut call = Call::new(&self.service, &GET_RULE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        GetRule { call }
    }

    /// Creates a new network firewall policy in the specified project and region.
    ///
    /// `POST projects/{project}/regions/{region}/firewallPolicies`, method id
    /// `compute.regionNetworkFirewallPolicies.insert`.
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
        request: FirewallPolicy,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.path("region", region.into());
        call.body(request);
        Insert { call }
    }

    /// Lists all the network firewall policies that have been configured for the
    /// specified project in the given region.
    ///
    /// `GET projects/{project}/regions/{region}/firewallPolicies`, method id
    /// `compute.regionNetworkFirewallPolicies.list`.
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

    /// Patches the specified network firewall policy.
    ///
    /// `PATCH projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}`,
    /// method id `compute.regionNetworkFirewallPolicies.patch`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
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
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
        request: FirewallPolicy,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        Patch { call }
    }

    /// Updates an association for the specified network firewall policy.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/patchAssociation`,
    /// method id `compute.regionNetworkFirewallPolicies.patchAssociation`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch_association(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
        request: FirewallPolicyAssociation,
    ) -> PatchAssociation {
        let mut call = Call::new(&self.service, &PATCH_ASSOCIATION);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        PatchAssociation { call }
    }

    /// Patches a rule of the specified priority.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/patchRule`,
    /// method id `compute.regionNetworkFirewallPolicies.patchRule`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
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
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
        request: FirewallPolicyRule,
    ) -> PatchRule {
        let mut call = Call::new(&self.service, &PATCH_RULE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        call.body(request);
        PatchRule { call }
    }

    /// Removes an association for the specified network firewall policy.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/removeAssociation`,
    /// method id `compute.regionNetworkFirewallPolicies.removeAssociation`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn remove_association(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
    ) -> RemoveAssociation {
        let mut call = Call::new(&self.service, &REMOVE_ASSOCIATION);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        RemoveAssociation { call }
    }

    /// Deletes a rule of the specified priority.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{firewallPolicy}/removeRule`,
    /// method id `compute.regionNetworkFirewallPolicies.removeRule`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `firewall_policy`: Name of the firewall policy to update. Must match the
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
        region: impl Into<String>,
        firewall_policy: impl Into<String>,
    ) -> RemoveRule {
        let mut call = Call::new(&self.service, &REMOVE_RULE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("firewallPolicy", firewall_policy.into());
        RemoveRule { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{resource}/setIamPolicy`,
    /// method id `compute.regionNetworkFirewallPolicies.setIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: The name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn set_iam_policy(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        resource: impl Into<String>,
        request: RegionSetPolicyRequest,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("resource", resource.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Returns permissions that a caller has on the specified resource.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/firewallPolicies/{resource}/testIamPermissions`,
    /// method id `compute.regionNetworkFirewallPolicies.testIamPermissions`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: The name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn test_iam_permissions(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        resource: impl Into<String>,
        request: TestPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }
}

const ADD_ASSOCIATION: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.addAssociation",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
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
    /// A call of [`RegionNetworkFirewallPolicies::add_association`].
    pub struct AddAssociation -> Operation [poller crate::operations::OPERATION] {
        /// Name of the firewall policy associated with the target network to swap
        /// association with. This field is mutually exclusive with
        /// 'replace_existing_association'.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
        associated_policy_to_be_replaced: String = "associatedPolicyToBeReplaced",
        /// Indicates whether or not to replace it if an association already exists. This
        /// is false by default, in which case an error will be returned if an
        /// association already exists.
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
    id: "compute.regionNetworkFirewallPolicies.addRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
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
    /// A call of [`RegionNetworkFirewallPolicies::add_rule`].
    pub struct AddRule -> Operation [poller crate::operations::OPERATION] {
        /// When rule.priority is not specified, auto choose a unused priority
        /// betweenminPriority and maxPriority\>. This field is exclusive with
        /// rule.priority.
        max_priority: i32 = "maxPriority",
        /// When rule.priority is not specified, auto choose a unused priority
        /// betweenminPriority and maxPriority\>. This field is exclusive with
        /// rule.priority.
        min_priority: i32 = "minPriority",
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
    id: "compute.regionNetworkFirewallPolicies.cloneRules",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
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
    /// A call of [`RegionNetworkFirewallPolicies::clone_rules`].
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
    id: "compute.regionNetworkFirewallPolicies.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::delete`].
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
    id: "compute.regionNetworkFirewallPolicies.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::get`].
    pub struct Get -> FirewallPolicy {}
}

const GET_ASSOCIATION: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.getAssociation",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/getAssociation"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::get_association`].
    pub struct GetAssociation -> FirewallPolicyAssociation {
        /// The name of the association to get from the firewall policy.
        name: String = "name",
    }
}

const GET_EFFECTIVE_FIREWALLS: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.getEffectiveFirewalls",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/getEffectiveFirewalls"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::get_effective_firewalls`].
    pub struct GetEffectiveFirewalls -> RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponse {}
}

const GET_IAM_POLICY: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("resource"),
        Segment::Text("/getIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// Requested IAM Policy version.
        options_requested_policy_version: i32 = "optionsRequestedPolicyVersion",
    }
}

const GET_RULE: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.getRule",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/getRule"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::get_rule`].
    pub struct GetRule -> FirewallPolicyRule {
        /// The priority of the rule to get from the firewall policy.
        priority: i32 = "priority",
    }
}

const INSERT: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::insert`].
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
    }
}

const LIST: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::list`].
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
    }
}

const PATCH: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::patch`].
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

const PATCH_ASSOCIATION: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.patchAssociation",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("firewallPolicy"),
        Segment::Text("/patchAssociation"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::patch_association`].
    pub struct PatchAssociation -> Operation [poller crate::operations::OPERATION] {
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
    id: "compute.regionNetworkFirewallPolicies.patchRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
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
    /// A call of [`RegionNetworkFirewallPolicies::patch_rule`].
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
    id: "compute.regionNetworkFirewallPolicies.removeAssociation",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
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
    /// A call of [`RegionNetworkFirewallPolicies::remove_association`].
    pub struct RemoveAssociation -> Operation [poller crate::operations::OPERATION] {
        /// Name for the association that will be removed.
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
    id: "compute.regionNetworkFirewallPolicies.removeRule",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
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
    /// A call of [`RegionNetworkFirewallPolicies::remove_rule`].
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
    id: "compute.regionNetworkFirewallPolicies.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("resource"),
        Segment::Text("/setIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "compute.regionNetworkFirewallPolicies.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/firewallPolicies/"),
        Segment::Value("resource"),
        Segment::Text("/testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionNetworkFirewallPolicies::test_iam_permissions`].
    pub struct TestIamPermissions -> TestPermissionsResponse {}
}
