//! The resource `instanceGroupManagers`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::InstanceGroupManager;
use crate::schemas::InstanceGroupManagerAggregatedList;
use crate::schemas::InstanceGroupManagerList;
use crate::schemas::InstanceGroupManagersAbandonInstancesRequest;
use crate::schemas::InstanceGroupManagersApplyUpdatesRequest;
use crate::schemas::InstanceGroupManagersCreateInstancesRequest;
use crate::schemas::InstanceGroupManagersDeleteInstancesRequest;
use crate::schemas::InstanceGroupManagersDeletePerInstanceConfigsReq;
use crate::schemas::InstanceGroupManagersListErrorsResponse;
use crate::schemas::InstanceGroupManagersListManagedInstancesResponse;
use crate::schemas::InstanceGroupManagersListPerInstanceConfigsResp;
use crate::schemas::InstanceGroupManagersPatchPerInstanceConfigsReq;
use crate::schemas::InstanceGroupManagersRecreateInstancesRequest;
use crate::schemas::InstanceGroupManagersResumeInstancesRequest;
use crate::schemas::InstanceGroupManagersScopedList;
use crate::schemas::InstanceGroupManagersSetInstanceTemplateRequest;
use crate::schemas::InstanceGroupManagersSetTargetPoolsRequest;
use crate::schemas::InstanceGroupManagersStartInstancesRequest;
use crate::schemas::InstanceGroupManagersStopInstancesRequest;
use crate::schemas::InstanceGroupManagersSuspendInstancesRequest;
use crate::schemas::InstanceGroupManagersUpdatePerInstanceConfigsReq;
use crate::schemas::InstanceManagedByIgmError;
use crate::schemas::ManagedInstance;
use crate::schemas::Operation;
use crate::schemas::PerInstanceConfig;
use crate::scopes;

/// The resource `instanceGroupManagers`.
#[derive(Clone, Debug)]
pub struct InstanceGroupManagers {
    pub(crate) service: Service,
}

impl InstanceGroupManagers {
    /// Flags the specified instances to be removed from the managed instance group.
    /// Abandoning an instance does not delete the instance, but it does remove the
    /// instance from any target pools that are applied by the managed instance group.
    /// This method reduces thetargetSize of the managed instance group by the number of
    /// instances that you abandon. This operation is marked asDONE when the action is
    /// scheduled even if the instances have not yet been removed from the group. You
    /// must separately verify the status of the abandoning action with
    /// thelistmanagedinstances method.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is removed or deleted.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/abandonInstances`,
    /// method id `compute.instanceGroupManagers.abandonInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersAbandonInstancesRequest,
    ) -> AbandonInstances {
        let mut call = Call::new(&self.service, &ABANDON_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        AbandonInstances { call }
    }

    /// Retrieves the list of managed instance groups and groups them by zone.
    ///
    /// To prevent failure, Google recommends that you set the `returnPartialSuccess`
    /// parameter to `true`.
    ///
    /// `GET projects/{project}/aggregated/instanceGroupManagers`, method id
    /// `compute.instanceGroupManagers.aggregatedList`.
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
    pub fn aggregated_list(&self, project: impl Into<String>) -> AggregatedList {
        let mut call = Call::new(&self.service, &AGGREGATED_LIST);
        call.path("project", project.into());
        AggregatedList { call }
    }

    /// Applies changes to selected instances on the managed instance group. This method
    /// can be used to apply new overrides and/or new versions.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/applyUpdatesToInstances`,
    /// method id `compute.instanceGroupManagers.applyUpdatesToInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located. Should
    ///   conform to RFC1035.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersApplyUpdatesRequest,
    ) -> ApplyUpdatesToInstances {
        let mut call = Call::new(&self.service, &APPLY_UPDATES_TO_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        ApplyUpdatesToInstances { call }
    }

    /// Creates instances with per-instance configurations in this managed instance
    /// group. Instances are created using the current instance template. Thecreate
    /// instances operation is marked DONE if thecreateInstances request is successful.
    /// The underlying actions take additional time. You must separately verify the
    /// status of thecreating or actions with the listmanagedinstances method.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/createInstances`,
    /// method id `compute.instanceGroupManagers.createInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located. It
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersCreateInstancesRequest,
    ) -> CreateInstances {
        let mut call = Call::new(&self.service, &CREATE_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        CreateInstances { call }
    }

    /// Deletes the specified managed instance group and all of the instances in that
    /// group. Note that the instance group must not belong to a backend service. Read
    /// Deleting an instance group for more information.
    ///
    /// `DELETE
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}`,
    /// method id `compute.instanceGroupManagers.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group to delete.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        Delete { call }
    }

    /// Flags the specified instances in the managed instance group for immediate
    /// deletion. The instances are also removed from any target pools of which they were
    /// a member. This method reduces thetargetSize of the managed instance group by the
    /// number of instances that you delete. This operation is marked as DONE when the
    /// action is scheduled even if the instances are still being deleted. You must
    /// separately verify the status of the deleting action with thelistmanagedinstances
    /// method.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is removed or deleted.
    ///
    /// You can specify a maximum of 1000 instances with this method per request.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/deleteInstances`,
    /// method id `compute.instanceGroupManagers.deleteInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersDeleteInstancesRequest,
    ) -> DeleteInstances {
        let mut call = Call::new(&self.service, &DELETE_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        DeleteInstances { call }
    }

    /// Deletes selected per-instance configurations for the managed instance group.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/deletePerInstanceConfigs`,
    /// method id `compute.instanceGroupManagers.deletePerInstanceConfigs`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located. It
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
    pub fn delete_per_instance_configs(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersDeletePerInstanceConfigsReq,
    ) -> DeletePerInstanceConfigs {
        let mut call = Call::new(&self.service, &DELETE_PER_INSTANCE_CONFIGS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        DeletePerInstanceConfigs { call }
    }

    /// Returns all of the details about the specified managed instance group.
    ///
    /// `GET
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}`,
    /// method id `compute.instanceGroupManagers.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("zone", zone.into());
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
    /// A managed instance group can have up to 1000 VM instances per group. Please
    /// contact Cloud Support if you need an increase in this limit.
    ///
    /// `POST projects/{project}/zones/{zone}/instanceGroupManagers`, method id
    /// `compute.instanceGroupManagers.insert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where you want to create the managed instance
    ///   group.
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
        zone: impl Into<String>,
        request: InstanceGroupManager,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of managed instance groups that are contained within the
    /// specified project and zone.
    ///
    /// `GET projects/{project}/zones/{zone}/instanceGroupManagers`, method id
    /// `compute.instanceGroupManagers.list`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, project: impl Into<String>, zone: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        call.path("zone", zone.into());
        List { call }
    }

    /// Lists all errors thrown by actions on instances for a given managed instance
    /// group. The filter and orderBy query parameters are not supported.
    ///
    /// `GET
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/listErrors`,
    /// method id `compute.instanceGroupManagers.listErrors`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located. It
    ///   should conform to RFC1035.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
    ) -> ListErrors {
        let mut call = Call::new(&self.service, &LIST_ERRORS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        ListErrors { call }
    }

    /// Lists all of the instances in the managed instance group. Each instance in the
    /// list has a currentAction, which indicates the action that the managed instance
    /// group is performing on the instance. For example, if the group is still creating
    /// an instance, the currentAction is CREATING. If a previous action failed, the list
    /// displays the errors for that failed action. The orderBy query parameter is not
    /// supported. The `pageToken` query parameter is supported only if the group's
    /// `listManagedInstancesResults` field is set to `PAGINATED`.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/listManagedInstances`,
    /// method id `compute.instanceGroupManagers.listManagedInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
    ) -> ListManagedInstances {
        let mut call = Call::new(&self.service, &LIST_MANAGED_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        ListManagedInstances { call }
    }

    /// Lists all of the per-instance configurations defined for the managed instance
    /// group. The orderBy query parameter is not supported.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/listPerInstanceConfigs`,
    /// method id `compute.instanceGroupManagers.listPerInstanceConfigs`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located. It
    ///   should conform to RFC1035.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
    ) -> ListPerInstanceConfigs {
        let mut call = Call::new(&self.service, &LIST_PER_INSTANCE_CONFIGS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        ListPerInstanceConfigs { call }
    }

    /// Updates a managed instance group using the information that you specify in the
    /// request. This operation is marked as DONE when the group is patched even if the
    /// instances in the group are still in the process of being patched. You must
    /// separately verify the status of the individual instances with
    /// thelistManagedInstances method. This method supportsPATCH semantics and uses
    /// theJSON merge patch format and processing rules.
    ///
    /// If you update your group to specify a new template or instance configuration,
    /// it's possible that your intended specification for each VM in the group is
    /// different from the current state of that VM. To learn how to apply an updated
    /// configuration to the VMs in a MIG, seeUpdating instances in a MIG.
    ///
    /// `PATCH
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}`,
    /// method id `compute.instanceGroupManagers.patch`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where you want to create the managed instance
    ///   group.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManager,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        Patch { call }
    }

    /// Inserts or patches per-instance configurations for the managed instance group.
    /// perInstanceConfig.name serves as a key used to distinguish whether to perform
    /// insert or patch.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/patchPerInstanceConfigs`,
    /// method id `compute.instanceGroupManagers.patchPerInstanceConfigs`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located. It
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
    pub fn patch_per_instance_configs(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersPatchPerInstanceConfigsReq,
    ) -> PatchPerInstanceConfigs {
        let mut call = Call::new(&self.service, &PATCH_PER_INSTANCE_CONFIGS);
        call.path("project", project.into());
        call.path("zone", zone.into());
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
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/recreateInstances`,
    /// method id `compute.instanceGroupManagers.recreateInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersRecreateInstancesRequest,
    ) -> RecreateInstances {
        let mut call = Call::new(&self.service, &RECREATE_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        RecreateInstances { call }
    }

    /// Resizes the managed instance group. If you increase the size, the group creates
    /// new instances using the current instance template. If you decrease the size, the
    /// group deletes instances. The resize operation is markedDONE when the resize
    /// actions are scheduled even if the group has not yet added or deleted any
    /// instances. You must separately verify the status of the creating or deleting
    /// actions with thelistmanagedinstances method.
    ///
    /// When resizing down, the instance group arbitrarily chooses the order in which VMs
    /// are deleted. The group takes into account some VM attributes when making the
    /// selection including:
    ///
    /// - The status of the VM instance.
    /// - The health of the VM instance.
    /// - The instance template version the VM is based on.
    /// - For regional managed instance groups, the location of the VM instance.
    ///
    /// This list is subject to change.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration has elapsed
    /// before the VM instance is removed or deleted.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/resize`,
    /// method id `compute.instanceGroupManagers.resize`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
    /// - `size`: The number of running instances that the managed instance group should
    ///   maintain at any given time. The group automatically adds or removes instances
    ///   to maintain the number of instances specified by this parameter.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        size: i32,
    ) -> Resize {
        let mut call = Call::new(&self.service, &RESIZE);
        call.path("project", project.into());
        call.path("zone", zone.into());
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
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/resumeInstances`,
    /// method id `compute.instanceGroupManagers.resumeInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersResumeInstancesRequest,
    ) -> ResumeInstances {
        let mut call = Call::new(&self.service, &RESUME_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        ResumeInstances { call }
    }

    /// Specifies the instance template to use when creating new instances in this group.
    /// The templates for existing instances in the group do not change unless you run
    /// recreateInstances, runapplyUpdatesToInstances, or set the
    /// group'supdatePolicy.type to PROACTIVE.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/setInstanceTemplate`,
    /// method id `compute.instanceGroupManagers.setInstanceTemplate`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersSetInstanceTemplateRequest,
    ) -> SetInstanceTemplate {
        let mut call = Call::new(&self.service, &SET_INSTANCE_TEMPLATE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        SetInstanceTemplate { call }
    }

    /// Modifies the target pools to which all instances in this managed instance group
    /// are assigned. The target pools automatically apply to all of the instances in the
    /// managed instance group. This operation is markedDONE when you make the request
    /// even if the instances have not yet been added to their target pools. The change
    /// might take some time to apply to all of the instances in the group depending on
    /// the size of the group.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/setTargetPools`,
    /// method id `compute.instanceGroupManagers.setTargetPools`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersSetTargetPoolsRequest,
    ) -> SetTargetPools {
        let mut call = Call::new(&self.service, &SET_TARGET_POOLS);
        call.path("project", project.into());
        call.path("zone", zone.into());
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
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/startInstances`,
    /// method id `compute.instanceGroupManagers.startInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersStartInstancesRequest,
    ) -> StartInstances {
        let mut call = Call::new(&self.service, &START_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
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
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/stopInstances`,
    /// method id `compute.instanceGroupManagers.stopInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersStopInstancesRequest,
    ) -> StopInstances {
        let mut call = Call::new(&self.service, &STOP_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
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
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/suspendInstances`,
    /// method id `compute.instanceGroupManagers.suspendInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located.
    /// - `instance_group_manager`: The name of the managed instance group.
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
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersSuspendInstancesRequest,
    ) -> SuspendInstances {
        let mut call = Call::new(&self.service, &SUSPEND_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        SuspendInstances { call }
    }

    /// Inserts or updates per-instance configurations for the managed instance group.
    /// perInstanceConfig.name serves as a key used to distinguish whether to perform
    /// insert or patch.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager}/updatePerInstanceConfigs`,
    /// method id `compute.instanceGroupManagers.updatePerInstanceConfigs`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the managed instance group is located. It
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
    pub fn update_per_instance_configs(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance_group_manager: impl Into<String>,
        request: InstanceGroupManagersUpdatePerInstanceConfigsReq,
    ) -> UpdatePerInstanceConfigs {
        let mut call = Call::new(&self.service, &UPDATE_PER_INSTANCE_CONFIGS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroupManager", instance_group_manager.into());
        call.body(request);
        UpdatePerInstanceConfigs { call }
    }
}

const ABANDON_INSTANCES: Method = Method {
    id: "compute.instanceGroupManagers.abandonInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::abandon_instances`].
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

const AGGREGATED_LIST: Method = Method {
    id: "compute.instanceGroupManagers.aggregatedList",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/aggregated/instanceGroupManagers"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroupManagers::aggregated_list`].
    pub struct AggregatedList -> InstanceGroupManagerAggregatedList
    [pages items: BTreeMap<String, InstanceGroupManagersScopedList>] {
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

const APPLY_UPDATES_TO_INSTANCES: Method = Method {
    id: "compute.instanceGroupManagers.applyUpdatesToInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::apply_updates_to_instances`].
    pub struct ApplyUpdatesToInstances -> Operation
    [poller crate::operations::OPERATION] {}
}

const CREATE_INSTANCES: Method = Method {
    id: "compute.instanceGroupManagers.createInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::create_instances`].
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
    id: "compute.instanceGroupManagers.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::delete`].
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
    id: "compute.instanceGroupManagers.deleteInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::delete_instances`].
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
    id: "compute.instanceGroupManagers.deletePerInstanceConfigs",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::delete_per_instance_configs`].
    pub struct DeletePerInstanceConfigs -> Operation
    [poller crate::operations::OPERATION] {}
}

const GET: Method = Method {
    id: "compute.instanceGroupManagers.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroupManagers/"),
        Segment::Value("instanceGroupManager"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroupManagers::get`].
    pub struct Get -> InstanceGroupManager {}
}

const INSERT: Method = Method {
    id: "compute.instanceGroupManagers.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroupManagers"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroupManagers::insert`].
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
    id: "compute.instanceGroupManagers.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroupManagers"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroupManagers::list`].
    pub struct List -> InstanceGroupManagerList
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
    id: "compute.instanceGroupManagers.listErrors",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::list_errors`].
    pub struct ListErrors -> InstanceGroupManagersListErrorsResponse
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
    id: "compute.instanceGroupManagers.listManagedInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::list_managed_instances`].
    pub struct ListManagedInstances -> InstanceGroupManagersListManagedInstancesResponse
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
    id: "compute.instanceGroupManagers.listPerInstanceConfigs",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::list_per_instance_configs`].
    pub struct ListPerInstanceConfigs -> InstanceGroupManagersListPerInstanceConfigsResp
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
    id: "compute.instanceGroupManagers.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::patch`].
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
    id: "compute.instanceGroupManagers.patchPerInstanceConfigs",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::patch_per_instance_configs`].
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
    id: "compute.instanceGroupManagers.recreateInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::recreate_instances`].
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
    id: "compute.instanceGroupManagers.resize",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::resize`].
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
    id: "compute.instanceGroupManagers.resumeInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::resume_instances`].
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
    id: "compute.instanceGroupManagers.setInstanceTemplate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::set_instance_template`].
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
    id: "compute.instanceGroupManagers.setTargetPools",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::set_target_pools`].
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
    id: "compute.instanceGroupManagers.startInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::start_instances`].
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
    id: "compute.instanceGroupManagers.stopInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::stop_instances`].
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
    id: "compute.instanceGroupManagers.suspendInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::suspend_instances`].
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
    id: "compute.instanceGroupManagers.updatePerInstanceConfigs",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
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
    /// A call of [`InstanceGroupManagers::update_per_instance_configs`].
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
