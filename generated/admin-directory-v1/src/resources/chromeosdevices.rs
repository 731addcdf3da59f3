//! The resource `chromeosdevices`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::ChromeOsDevice;
use crate::schemas::ChromeOsDeviceAction;
use crate::schemas::ChromeOsDevices;
use crate::schemas::ChromeOsMoveDevicesToOu;
use crate::scopes;

/// The resource `chromeosdevices`.
#[derive(Clone, Debug)]
pub struct Chromeosdevices {
    pub(crate) service: Service,
}

impl Chromeosdevices {
    /// Use
    /// [BatchChangeChromeOsDeviceStatus](https://developers.google.com/workspace/admin/directory/reference/rest/v1/customer.devices.chromeos/batchChangeStatus)
    /// instead. Takes an action that affects a Chrome OS Device. This includes
    /// deprovisioning, disabling, and re-enabling devices. \*Warning:\* \*
    /// Deprovisioning a device will stop device policy syncing and remove device-level
    /// printers. After a device is deprovisioned, it must be wiped before it can be
    /// re-enrolled. \* Lost or stolen devices should use the disable action. \*
    /// Re-enabling a disabled device will consume a device license. If you do not have
    /// sufficient licenses available when completing the re-enable action, you will
    /// receive an error. For more information about deprovisioning and disabling
    /// devices, visit the [help
    /// center](https://support.google.com/chrome/a/answer/3523633).
    ///
    /// `POST
    /// admin/directory/v1/customer/{customerId}/devices/chromeos/{resourceId}/action`,
    /// method id `directory.chromeosdevices.action`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `resource_id`: The unique ID of the device. The `resourceId`s are returned in
    ///   the response from the
    ///   [chromeosdevices.list](https://developers.google.com/workspace/admin/directory/v1/reference/chromeosdevices/list)
    ///   method.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`.
    #[deprecated]
    pub fn action(
        &self,
        customer_id: impl Into<String>,
        resource_id: impl Into<String>,
        request: ChromeOsDeviceAction,
    ) -> Action {
        let mut call = Call::new(&self.service, &ACTION);
        call.path("customerId", customer_id.into());
        call.path("resourceId", resource_id.into());
        call.body(request);
        Action { call }
    }

    /// Retrieves a Chrome OS device's properties.
    ///
    /// `GET admin/directory/v1/customer/{customerId}/devices/chromeos/{deviceId}`,
    /// method id `directory.chromeosdevices.get`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `device_id`: The unique ID of the device. The `deviceId`s are returned in the
    ///   response from the
    ///   [chromeosdevices.list](https://developers.google.com/workspace/admin/directory/v1/reference/chromeosdevices/list)
    ///   method.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`,
    /// `ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY` unless the client or the call names
    /// others.
    pub fn get(
        &self,
        customer_id: impl Into<String>,
        device_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customerId", customer_id.into());
        call.path("deviceId", device_id.into());
        Get { call }
    }

    /// Retrieves a paginated list of Chrome OS devices within an account.
    ///
    /// `GET admin/directory/v1/customer/{customerId}/devices/chromeos`, method id
    /// `directory.chromeosdevices.list`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    ///
    /// Answers page by page; the items are in `chromeosdevices`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`,
    /// `ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY` unless the client or the call names
    /// others.
    pub fn list(&self, customer_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customerId", customer_id.into());
        List { call }
    }

    /// Moves or inserts multiple Chrome OS devices to an organizational unit. You can
    /// move up to 50 devices at once.
    ///
    /// `POST admin/directory/v1/customer/{customerId}/devices/chromeos/moveDevicesToOu`,
    /// method id `directory.chromeosdevices.moveDevicesToOu`.
    ///
    /// - `customer_id`: Immutable. ID of the Google Workspace account
    /// - `org_unit_path`: Full path of the target organizational unit or its ID
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`.
    pub fn move_devices_to_ou(
        &self,
        customer_id: impl Into<String>,
        org_unit_path: impl Into<String>,
        request: ChromeOsMoveDevicesToOu,
    ) -> MoveDevicesToOu {
        let mut call = Call::new(&self.service, &MOVE_DEVICES_TO_OU);
        call.path("customerId", customer_id.into());
        call.query("orgUnitPath", org_unit_path.into());
        call.body(request);
        MoveDevicesToOu { call }
    }

    /// Updates a device's updatable properties, such as `annotatedUser`,
    /// `annotatedLocation`, `notes`, `orgUnitPath`, or `annotatedAssetId`. This method
    /// supports [patch
    /// semantics](https://developers.google.com/workspace/admin/directory/v1/guides/performance#patch).
    ///
    /// `PATCH admin/directory/v1/customer/{customerId}/devices/chromeos/{deviceId}`,
    /// method id `directory.chromeosdevices.patch`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `device_id`: The unique ID of the device. The `deviceId`s are returned in the
    ///   response from the
    ///   [chromeosdevices.list](https://developers.google.com/workspace/admin/v1/reference/chromeosdevices/list)
    ///   method.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`.
    pub fn patch(
        &self,
        customer_id: impl Into<String>,
        device_id: impl Into<String>,
        request: ChromeOsDevice,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("customerId", customer_id.into());
        call.path("deviceId", device_id.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a device's updatable properties, such as `annotatedUser`,
    /// `annotatedLocation`, `notes`, `orgUnitPath`, or `annotatedAssetId`.
    ///
    /// `PUT admin/directory/v1/customer/{customerId}/devices/chromeos/{deviceId}`,
    /// method id `directory.chromeosdevices.update`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `device_id`: The unique ID of the device. The `deviceId`s are returned in the
    ///   response from the
    ///   [chromeosdevices.list](https://developers.google.com/workspace/admin/v1/reference/chromeosdevices/list)
    ///   method.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`.
    pub fn update(
        &self,
        customer_id: impl Into<String>,
        device_id: impl Into<String>,
        request: ChromeOsDevice,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("customerId", customer_id.into());
        call.path("deviceId", device_id.into());
        call.body(request);
        Update { call }
    }
}

const ACTION: Method = Method {
    id: "directory.chromeosdevices.action",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos/"),
        Segment::Value("resourceId"),
        Segment::Text("/action"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeosdevices::action`].
    pub struct Action -> () {}
}

const GET: Method = Method {
    id: "directory.chromeosdevices.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos/"),
        Segment::Value("deviceId"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS,
        scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeosdevices::get`].
    pub struct Get -> ChromeOsDevice {
        /// Determines whether the response contains the full list of properties or only
        /// a subset.
        projection: Open<GetProjection> = "projection",
    }
}

const LIST: Method = Method {
    id: "directory.chromeosdevices.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS,
        scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeosdevices::list`].
    pub struct List -> ChromeOsDevices [pages chromeosdevices: Vec<ChromeOsDevice>] {
        /// Return devices from all child orgunits, as well as the specified org unit. If
        /// this is set to true, 'orgUnitPath' must be provided.
        include_child_orgunits: bool = "includeChildOrgunits",
        /// Maximum number of results to return. Value should not exceed 300.
        ///
        /// The default is `100`. At least `1`.
        max_results: i32 = "maxResults",
        /// Device property to use for sorting results.
        order_by: Open<ListOrderBy> = "orderBy",
        /// The full path of the organizational unit (minus the leading `/`) or its
        /// unique ID.
        org_unit_path: String = "orgUnitPath",
        /// The `pageToken` query parameter is used to request the next page of query
        /// results. The follow-on request's `pageToken` query parameter is the
        /// `nextPageToken` from your previous response.
        page_token: String = "pageToken",
        /// Determines whether the response contains the full list of properties or only
        /// a subset.
        projection: Open<ListProjection> = "projection",
        /// Search string in the format given at [List query
        /// operators](https://developers.google.com/workspace/admin/directory/v1/list-query-operators).
        query: String = "query",
        /// Whether to return results in ascending or descending order. Must be used with
        /// the `orderBy` parameter.
        sort_order: Open<ListSortOrder> = "sortOrder",
    }
}

const MOVE_DEVICES_TO_OU: Method = Method {
    id: "directory.chromeosdevices.moveDevicesToOu",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos/moveDevicesToOu"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeosdevices::move_devices_to_ou`].
    pub struct MoveDevicesToOu -> () {}
}

const PATCH: Method = Method {
    id: "directory.chromeosdevices.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos/"),
        Segment::Value("deviceId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeosdevices::patch`].
    pub struct Patch -> ChromeOsDevice {
        /// Determines whether the response contains the full list of properties or only
        /// a subset.
        projection: Open<PatchProjection> = "projection",
    }
}

const UPDATE: Method = Method {
    id: "directory.chromeosdevices.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos/"),
        Segment::Value("deviceId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeosdevices::update`].
    pub struct Update -> ChromeOsDevice {
        /// Determines whether the response contains the full list of properties or only
        /// a subset.
        projection: Open<UpdateProjection> = "projection",
    }
}

open_enum! {
    /// Determines whether the response contains the full list of properties or only a
    /// subset.
    pub enum GetProjection = "directory.chromeosdevices.get.projection" {
        /// Includes only the basic metadata fields (e.g., deviceId, serialNumber,
        /// status, and user)
        Basic = "BASIC",
        /// Includes all metadata fields
        Full = "FULL",
    }
}

open_enum! {
    /// Device property to use for sorting results.
    pub enum ListOrderBy = "directory.chromeosdevices.list.orderBy" {
        /// Chrome device location as annotated by the administrator.
        AnnotatedLocation = "annotatedLocation",
        /// Chromebook user as annotated by administrator.
        AnnotatedUser = "annotatedUser",
        /// The date and time the Chrome device was last synchronized with the policy
        /// settings in the Admin console.
        LastSync = "lastSync",
        /// Chrome device notes as annotated by the administrator.
        Notes = "notes",
        /// The Chrome device serial number entered when the device was enabled.
        SerialNumber = "serialNumber",
        /// Chrome device status. For more information, see the \<a
        /// [chromeosdevices](https://developers.google.com/workspace/admin/directory/v1/reference/chromeosdevices.html).
        Status = "status",
    }
}

open_enum! {
    /// Determines whether the response contains the full list of properties or only a
    /// subset.
    pub enum ListProjection = "directory.chromeosdevices.list.projection" {
        /// Includes only the basic metadata fields (e.g., deviceId, serialNumber,
        /// status, and user)
        Basic = "BASIC",
        /// Includes all metadata fields
        Full = "FULL",
    }
}

open_enum! {
    /// Whether to return results in ascending or descending order. Must be used with the
    /// `orderBy` parameter.
    pub enum ListSortOrder = "directory.chromeosdevices.list.sortOrder" {
        /// Ascending order.
        Ascending = "ASCENDING",
        /// Descending order.
        Descending = "DESCENDING",
    }
}

open_enum! {
    /// Determines whether the response contains the full list of properties or only a
    /// subset.
    pub enum PatchProjection = "directory.chromeosdevices.patch.projection" {
        /// Includes only the basic metadata fields (e.g., deviceId, serialNumber,
        /// status, and user)
        Basic = "BASIC",
        /// Includes all metadata fields
        Full = "FULL",
    }
}

open_enum! {
    /// Determines whether the response contains the full list of properties or only a
    /// subset.
    pub enum UpdateProjection = "directory.chromeosdevices.update.projection" {
        /// Includes only the basic metadata fields (e.g., deviceId, serialNumber,
        /// status, and user)
        Basic = "BASIC",
        /// Includes all metadata fields
        Full = "FULL",
    }
}
