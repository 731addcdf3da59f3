//! The resource `regionInstanceGroupManagers`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::InstanceGroupManager;
use crate::schemas::InstanceManagedByIgmError;
use crate::schemas::ManagedInstance;
use crate::schemas::Operation;
use crate::schemas::PerInstanceConfig;
use crate::schemas::RegionInstanceGroupManagerDeleteInstanceConfigReq;
use crate::schemas::RegionInstanceGroupManagerList;
use crate::schemas::RegionInstanceGroupManagerPatchInstanceConfigReq;
use crate::schemas::RegionInstanceGroupManagerUpdateInstanceConfigReq;
use crate::schemas::RegionInstanceGroupManagersAbandonInstancesRequest;
use crate::schemas::RegionInstanceGroupManagersApplyUpdatesRequest;
use crate::schemas::RegionInstanceGroupManagersCreateInstancesRequest;
use crate::schemas::RegionInstanceGroupManagersDeleteInstancesRequest;
use crate::schemas::RegionInstanceGroupManagersListErrorsResponse;
use crate::schemas::RegionInstanceGroupManagersListInstanceConfigsResp;
use crate::schemas::RegionInstanceGroupManagersListInstancesResponse;
use crate::schemas::RegionInstanceGroupManagersRecreateRequest;
use crate::schemas::RegionInstanceGroupManagersResumeInstancesRequest;
use crate::schemas::RegionInstanceGroupManagersSetTargetPoolsRequest;
use crate::schemas::RegionInstanceGroupManagersSetTemplateRequest;
use crate::schemas::RegionInstanceGroupManagersStartInstancesRequest;
use crate::schemas::RegionInstanceGroupManagersStopInstancesRequest;
use crate::schemas::RegionInstanceGroupManagersSuspendInstancesRequest;
use crate::scopes;

/// The resource `regionInstanceGroupManagers`.
#[derive(Clone, Debug)]
pub struct RegionInstanceGroupManagers {
    pub(crate) service: Service,
}

impl RegionInstanceGroupManagers {
    /// Flags the specified instances to be immediately removed from the managed instance
    /// group. Abandoning an instance does not delete the instance, but it does remove
    /// the instance from any target pools that are applied by the managed instance
    /// group. This method reduces thetargetSize of the managed instance group by the
    /// number of instances that you abandon. This operation is marked asDONE when the
    /// action is scheduled even if the instances have not yet been removed from the
    /// group. You must separately verify the status of the abandoning action with
    /// thelistmanagedinstances method.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is removed or deleted.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/abandonInstances`,
    /// method id `compute.regionInstanceGroupManagers.abandonInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn abandon_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersAbandonInstancesRequest,
    ) -> AbandonInstances {
        let mut call = Call::new(&self.service, &ABANDON_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        AbandonInstances { call }
    }

    /// Apply updates to selected instances the managed instance group.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/applyUpdatesToInstances`,
    /// method id `compute.regionInstanceGroupManagers.applyUpdatesToInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request, should conform to RFC1035.
    /// - `instance_group_manager`: The name of the managed instance group, should
    ///   conform to RFC1035.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn apply_updates_to_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersApplyUpdatesRequest,
    ) -> ApplyUpdatesToInstances {
        let mut call = Call::new(&self.service, &APPLY_UPDATES_TO_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        ApplyUpdatesToInstances { call }
    }

    /// Creates instances with per-instance configurations in this regional managed
    /// instance group. Instances are created using the current instance template. The
    /// create instances operation is marked DONE if the createInstances request is
    /// successful. The underlying actions take additional time. You must separately
    /// verify the status of thecreating or actions with the listmanagedinstances method.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/createInstances`,
    /// method id `compute.regionInstanceGroupManagers.createInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: The name of theregion where the managed instance group is located. It
    ///   should conform to RFC1035.
    /// - `instance_group_manager`: The name of the managed instance group. It should
    ///   conform to RFC1035.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn create_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersCreateInstancesRequest,
    ) -> CreateInstances {
        let mut call = Call::new(&self.service, &CREATE_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        CreateInstances { call }
    }

    /// Deletes the specified managed instance group and all of the instances in that
    /// group.
    ///
    /// `DELETE
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}`,
    /// method id `compute.regionInstanceGroupManagers.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group to delete.
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
        instance_group_manager: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        Delete { call }
    }

    /// Flags the specified instances in the managed instance group to be immediately
    /// deleted. The instances are also removed from any target pools of which they were
    /// a member. This method reduces thetargetSize of the managed instance group by the
    /// number of instances that you delete. The deleteInstances operation is marked DONE
    /// if the deleteInstances request is successful. The underlying actions take
    /// additional time. You must separately verify the status of thedeleting action with
    /// thelistmanagedinstances method.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is removed or deleted.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/deleteInstances`,
    /// method id `compute.regionInstanceGroupManagers.deleteInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersDeleteInstancesRequest,
    ) -> DeleteInstances {
        let mut call = Call::new(&self.service, &DELETE_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        DeleteInstances { call }
    }

    /// Deletes selected per-instance configurations for the managed instance group.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/deletePerInstanceConfigs`,
    /// method id `compute.regionInstanceGroupManagers.deletePerInstanceConfigs`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request, should conform to RFC1035.
    /// - `instance_group_manager`: The name of the managed instance group. It should
    ///   conform to RFC1035.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete_per_instance_configs(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagerDeleteInstanceConfigReq,
    ) -> DeletePerInstanceConfigs {
        let mut call = Call::new(&self.service, &DELETE_PER_INSTANCE_CONFIGS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        DeletePerInstanceConfigs { call }
    }

    /// Returns all of the details about the specified managed instance group.
    ///
    /// `GET
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}`,
    /// method id `compute.regionInstanceGroupManagers.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group to return.
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
        instance_group_manager: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        Get { call }
    }

    /// Creates a managed instance group using the information that you specify in the
    /// request. After the group is created, instances in the group are created using the
    /// specified instance template. This operation is marked as DONE when the group is
    /// created even if the instances in the group have not yet been created. You must
    /// separately verify the status of the individual instances with
    /// thelistmanagedinstances method.
    ///
    /// A regional managed instance group can contain up to 2000 instances.
    ///
    /// `POST projects/{project}/regions/{region}/instanceGroupManagers`, method id
    /// `compute.regionInstanceGroupManagers.insert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
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
        request: InstanceGroupManager,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.path("region", region.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves the list of managed instance groups that are contained within the
    /// specified region.
    ///
    /// `GET projects/{project}/regions/{region}/instanceGroupManagers`, method id
    /// `compute.regionInstanceGroupManagers.list`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
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

    /// Lists all errors thrown by actions on instances for a given regional managed
    /// instance group. The filter andorderBy query parameters are not supported.
    ///
    /// `GET
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/listErrors`,
    /// method id `compute.regionInstanceGroupManagers.listErrors`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. This should conform to
    ///   RFC1035.
    /// - `instance_group_manager`: The name of the managed instance group. It must be a
    ///   string that meets the requirements in RFC1035, or an unsigned long integer:
    ///   must match regexp pattern:
    ///   (?:\[a-z\](?:\[-a-z0-9\]{0,61}\[a-z0-9\])?)\|1-9{0,19}.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list_errors(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
    ) -> ListErrors {
        let mut call = Call::new(&self.service, &LIST_ERRORS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        ListErrors { call }
    }

    /// Lists the instances in the managed instance group and instances that are
    /// scheduled to be created. The list includes any current actions that the group has
    /// scheduled for its instances. The orderBy query parameter is not supported. The
    /// `pageToken` query parameter is supported only if the group's
    /// `listManagedInstancesResults` field is set to `PAGINATED`.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/listManagedInstances`,
    /// method id `compute.regionInstanceGroupManagers.listManagedInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: The name of the managed instance group.
    ///
    /// Answers page by page; the items are in `managed_instances`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn list_managed_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
    ) -> ListManagedInstances {
        let mut call = Call::new(&self.service, &LIST_MANAGED_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        ListManagedInstances { call }
    }

    /// Lists all of the per-instance configurations defined for the managed instance
    /// group. The orderBy query parameter is not supported.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/listPerInstanceConfigs`,
    /// method id `compute.regionInstanceGroupManagers.listPerInstanceConfigs`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request, should conform to RFC1035.
    /// - `instance_group_manager`: The name of the managed instance group. It should
    ///   conform to RFC1035.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn list_per_instance_configs(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
    ) -> ListPerInstanceConfigs {
        let mut call = Call::new(&self.service, &LIST_PER_INSTANCE_CONFIGS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        ListPerInstanceConfigs { call }
    }

    /// Updates a managed instance group using the information that you specify in the
    /// request. This operation is marked as DONE when the group is patched even if the
    /// instances in the group are still in the process of being patched. You must
    /// separately verify the status of the individual instances with the
    /// listmanagedinstances method. This method supportsPATCH semantics and uses theJSON
    /// merge patch format and processing rules.
    ///
    /// If you update your group to specify a new template or instance configuration,
    /// it's possible that your intended specification for each VM in the group is
    /// different from the current state of that VM. To learn how to apply an updated
    /// configuration to the VMs in a MIG, seeUpdating instances in a MIG.
    ///
    /// `PATCH
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}`,
    /// method id `compute.regionInstanceGroupManagers.patch`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: The name of the instance group manager.
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
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManager,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        Patch { call }
    }

    /// Inserts or patches per-instance configurations for the managed instance group.
    /// perInstanceConfig.name serves as a key used to distinguish whether to perform
    /// insert or patch.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/patchPerInstanceConfigs`,
    /// method id `compute.regionInstanceGroupManagers.patchPerInstanceConfigs`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request, should conform to RFC1035.
    /// - `instance_group_manager`: The name of the managed instance group. It should
    ///   conform to RFC1035.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch_per_instance_configs(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagerPatchInstanceConfigReq,
    ) -> PatchPerInstanceConfigs {
        let mut call = Call::new(&self.service, &PATCH_PER_INSTANCE_CONFIGS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        PatchPerInstanceConfigs { call }
    }

    /// Flags the specified VM instances in the managed instance group to be immediately
    /// recreated. Each instance is recreated using the group's current configuration.
    /// This operation is marked as DONE when the flag is set even if the instances have
    /// not yet been recreated. You must separately verify the status of each instance by
    /// checking itscurrentAction field; for more information, see Checking the status of
    /// managed instances.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is removed or deleted.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/recreateInstances`,
    /// method id `compute.regionInstanceGroupManagers.recreateInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn recreate_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersRecreateRequest,
    ) -> RecreateInstances {
        let mut call = Call::new(&self.service, &RECREATE_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        RecreateInstances { call }
    }

    /// Changes the intended size of the managed instance group. If you increase the
    /// size, the group creates new instances using the current instance template. If you
    /// decrease the size, the group deletes one or more instances.
    ///
    /// The resize operation is marked DONE if theresize request is successful. The
    /// underlying actions take additional time. You must separately verify the status of
    /// thecreating or deleting actions with thelistmanagedinstances method.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is removed or deleted.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/resize`,
    /// method id `compute.regionInstanceGroupManagers.resize`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group.
    /// - `size`: Number of instances that should exist in this instance group manager.
    ///   At least `0`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn resize(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        size: i32,
    ) -> Resize {
        let mut call = Call::new(&self.service, &RESIZE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.query("size", size.to_param());
        Resize { call }
    }

    /// Flags the specified instances in the managed instance group to be resumed. This
    /// method increases thetargetSize and decreases the targetSuspendedSize of the
    /// managed instance group by the number of instances that you resume. The
    /// resumeInstances operation is marked DONE if the resumeInstances request is
    /// successful. The underlying actions take additional time. You must separately
    /// verify the status of theRESUMING action with thelistmanagedinstances method.
    ///
    /// In this request, you can only specify instances that are suspended. For example,
    /// if an instance was previously suspended using the suspendInstances method, it can
    /// be resumed using the resumeInstances method.
    ///
    /// If a health check is attached to the managed instance group, the specified
    /// instances will be verified as healthy after they are resumed.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/resumeInstances`,
    /// method id `compute.regionInstanceGroupManagers.resumeInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn resume_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersResumeInstancesRequest,
    ) -> ResumeInstances {
        let mut call = Call::new(&self.service, &RESUME_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        ResumeInstances { call }
    }

    /// Sets the instance template to use when creating new instances or recreating
    /// instances in this group. Existing instances are not affected.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/setInstanceTemplate`,
    /// method id `compute.regionInstanceGroupManagers.setInstanceTemplate`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: The name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_instance_template(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersSetTemplateRequest,
    ) -> SetInstanceTemplate {
        let mut call = Call::new(&self.service, &SET_INSTANCE_TEMPLATE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        SetInstanceTemplate { call }
    }

    /// Modifies the target pools to which all new instances in this group are assigned.
    /// Existing instances in the group are not affected.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/setTargetPools`,
    /// method id `compute.regionInstanceGroupManagers.setTargetPools`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_target_pools(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersSetTargetPoolsRequest,
    ) -> SetTargetPools {
        let mut call = Call::new(&self.service, &SET_TARGET_POOLS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        SetTargetPools { call }
    }

    /// Flags the specified instances in the managed instance group to be started. This
    /// method increases thetargetSize and decreases the targetStoppedSize of the managed
    /// instance group by the number of instances that you start. The startInstances
    /// operation is marked DONE if the startInstances request is successful. The
    /// underlying actions take additional time. You must separately verify the status of
    /// theSTARTING action with thelistmanagedinstances method.
    ///
    /// In this request, you can only specify instances that are stopped. For example, if
    /// an instance was previously stopped using the stopInstances method, it can be
    /// started using the startInstances method.
    ///
    /// If a health check is attached to the managed instance group, the specified
    /// instances will be verified as healthy after they are started.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/startInstances`,
    /// method id `compute.regionInstanceGroupManagers.startInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn start_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersStartInstancesRequest,
    ) -> StartInstances {
        let mut call = Call::new(&self.service, &START_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        StartInstances { call }
    }

    /// Flags the specified instances in the managed instance group to be immediately
    /// stopped. You can only specify instances that are running in this request. This
    /// method reduces thetargetSize and increases the targetStoppedSize of the managed
    /// instance group by the number of instances that you stop. The stopInstances
    /// operation is marked DONE if the stopInstances request is successful. The
    /// underlying actions take additional time. You must separately verify the status of
    /// theSTOPPING action with thelistmanagedinstances method.
    ///
    /// If the standbyPolicy.initialDelaySec field is set, the group delays stopping the
    /// instances until initialDelaySec have passed from instance.creationTimestamp (that
    /// is, when the instance was created). This delay gives your application time to set
    /// itself up and initialize on the instance. If more thaninitialDelaySec seconds
    /// have passed sinceinstance.creationTimestamp when this method is called, there
    /// will be zero delay.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is stopped.
    ///
    /// Stopped instances can be started using the startInstances method.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/stopInstances`,
    /// method id `compute.regionInstanceGroupManagers.stopInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: The name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn stop_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersStopInstancesRequest,
    ) -> StopInstances {
        let mut call = Call::new(&self.service, &STOP_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        StopInstances { call }
    }

    /// Flags the specified instances in the managed instance group to be immediately
    /// suspended. You can only specify instances that are running in this request. This
    /// method reduces thetargetSize and increases the targetSuspendedSize of the managed
    /// instance group by the number of instances that you suspend. The suspendInstances
    /// operation is marked DONE if the suspendInstances request is successful. The
    /// underlying actions take additional time. You must separately verify the status of
    /// theSUSPENDING action with thelistmanagedinstances method.
    ///
    /// If the standbyPolicy.initialDelaySec field is set, the group delays suspension of
    /// the instances until initialDelaySec have passed from instance.creationTimestamp
    /// (that is, when the instance was created). This delay gives your application time
    /// to set itself up and initialize on the instance. If more thaninitialDelaySec
    /// seconds have passed sinceinstance.creationTimestamp when this method is called,
    /// there will be zero delay.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is suspended.
    ///
    /// Suspended instances can be resumed using the resumeInstances method.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/suspendInstances`,
    /// method id `compute.regionInstanceGroupManagers.suspendInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request.
    /// - `instance_group_manager`: Name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn suspend_instances(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagersSuspendInstancesRequest,
    ) -> SuspendInstances {
        let mut call = Call::new(&self.service, &SUSPEND_INSTANCES);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        SuspendInstances { call }
    }

    /// Inserts or updates per-instance configurations for the managed instance group.
    /// perInstanceConfig.name serves as a key used to distinguish whether to perform
    /// insert or patch.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager}/updatePerInstanceConfigs`,
    /// method id `compute.regionInstanceGroupManagers.updatePerInstanceConfigs`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request, should conform to RFC1035.
    /// - `instance_group_manager`: The name of the managed instance group. It should
    ///   conform to RFC1035.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update_per_instance_configs(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: RegionInstanceGroupManagerUpdateInstanceConfigReq,
    ) -> UpdatePerInstanceConfigs {
        let mut call = Call::new(&self.service, &UPDATE_PER_INSTANCE_CONFIGS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        UpdatePerInstanceConfigs { call }
    }
}

const ABANDON_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.abandonInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/abandonInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::abandon_instances`].
    pub struct AbandonInstances -> Operation [poller crate::operations::OPERATION] {
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

const APPLY_UPDATES_TO_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.applyUpdatesToInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/applyUpdatesToInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::apply_updates_to_instances`].
    pub struct ApplyUpdatesToInstances -> Operation
    [poller crate::operations::OPERATION] {}
}

const CREATE_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.createInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/createInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::create_instances`].
    pub struct CreateInstances -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const DELETE: Method = Method {
    id: "compute.regionInstanceGroupManagers.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::delete`].
    pub struct Delete -> Operation [poller crate::operations::OPERATION] {
        /// When set, graceful shutdown is skipped for instance deletion even if it's
        /// configured for the instances.
        ///
        /// The default is `false`.
        no_graceful_shutdown: bool = "noGracefulShutdown",
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

const DELETE_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.deleteInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/deleteInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::delete_instances`].
    pub struct DeleteInstances -> Operation [poller crate::operations::OPERATION] {
        /// When set, graceful shutdown is skipped for instance deletion even if it's
        /// configured for the instances.
        ///
        /// The default is `false`.
        no_graceful_shutdown: bool = "noGracefulShutdown",
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

const DELETE_PER_INSTANCE_CONFIGS: Method = Method {
    id: "compute.regionInstanceGroupManagers.deletePerInstanceConfigs",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/deletePerInstanceConfigs"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::delete_per_instance_configs`].
    pub struct DeletePerInstanceConfigs -> Operation
    [poller crate::operations::OPERATION] {}
}

const GET: Method = Method {
    id: "compute.regionInstanceGroupManagers.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::get`].
    pub struct Get -> InstanceGroupManager {}
}

const INSERT: Method = Method {
    id: "compute.regionInstanceGroupManagers.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::insert`].
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
    id: "compute.regionInstanceGroupManagers.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::list`].
    pub struct List -> RegionInstanceGroupManagerList
    [pages items: Vec<InstanceGroupManager>] {
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

const LIST_ERRORS: Method = Method {
    id: "compute.regionInstanceGroupManagers.listErrors",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/listErrors"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::list_errors`].
    pub struct ListErrors -> RegionInstanceGroupManagersListErrorsResponse
    [pages items: Vec<InstanceManagedByIgmError>] {
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

const LIST_MANAGED_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.listManagedInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/listManagedInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::list_managed_instances`].
    pub struct ListManagedInstances -> RegionInstanceGroupManagersListInstancesResponse
    [pages managed_instances: Vec<ManagedInstance>] {
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

const LIST_PER_INSTANCE_CONFIGS: Method = Method {
    id: "compute.regionInstanceGroupManagers.listPerInstanceConfigs",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/listPerInstanceConfigs"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::list_per_instance_configs`].
    pub struct ListPerInstanceConfigs -> RegionInstanceGroupManagersListInstanceConfigsResp
    [pages items: Vec<PerInstanceConfig>] {
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
    id: "compute.regionInstanceGroupManagers.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::patch`].
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

const PATCH_PER_INSTANCE_CONFIGS: Method = Method {
    id: "compute.regionInstanceGroupManagers.patchPerInstanceConfigs",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/patchPerInstanceConfigs"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::patch_per_instance_configs`].
    pub struct PatchPerInstanceConfigs -> Operation
    [poller crate::operations::OPERATION] {
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

const RECREATE_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.recreateInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/recreateInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::recreate_instances`].
    pub struct RecreateInstances -> Operation [poller crate::operations::OPERATION] {
        /// When set, graceful shutdown is skipped for instance recreation even if it's
        /// configured for the instances.
        ///
        /// The default is `false`.
        no_graceful_shutdown: bool = "noGracefulShutdown",
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

const RESIZE: Method = Method {
    id: "compute.regionInstanceGroupManagers.resize",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/resize"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::resize`].
    pub struct Resize -> Operation [poller crate::operations::OPERATION] {
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

const RESUME_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.resumeInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/resumeInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::resume_instances`].
    pub struct ResumeInstances -> Operation [poller crate::operations::OPERATION] {
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

const SET_INSTANCE_TEMPLATE: Method = Method {
    id: "compute.regionInstanceGroupManagers.setInstanceTemplate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/setInstanceTemplate"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::set_instance_template`].
    pub struct SetInstanceTemplate -> Operation [poller crate::operations::OPERATION] {
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

const SET_TARGET_POOLS: Method = Method {
    id: "compute.regionInstanceGroupManagers.setTargetPools",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/setTargetPools"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::set_target_pools`].
    pub struct SetTargetPools -> Operation [poller crate::operations::OPERATION] {
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

const START_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.startInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/startInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::start_instances`].
    pub struct StartInstances -> Operation [poller crate::operations::OPERATION] {
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

const STOP_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.stopInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/stopInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::stop_instances`].
    pub struct StopInstances -> Operation [poller crate::operations::OPERATION] {
        /// When set, graceful shutdown is skipped for instance stopping even if it's
        /// configured for the instances.
        ///
        /// The default is `false`.
        no_graceful_shutdown: bool = "noGracefulShutdown",
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

const SUSPEND_INSTANCES: Method = Method {
    id: "compute.regionInstanceGroupManagers.suspendInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/suspendInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::suspend_instances`].
    pub struct SuspendInstances -> Operation [poller crate::operations::OPERATION] {
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

const UPDATE_PER_INSTANCE_CONFIGS: Method = Method {
    id: "compute.regionInstanceGroupManagers.updatePerInstanceConfigs",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
        Segment::Text("/updatePerInstanceConfigs"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstanceGroupManagers::update_per_instance_configs`].
    pub struct UpdatePerInstanceConfigs -> Operation
    [poller crate::operations::OPERATION] {
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
