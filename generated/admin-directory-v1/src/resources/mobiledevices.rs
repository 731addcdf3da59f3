//! The resource `mobiledevices`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::MobileDevice;
use crate::schemas::MobileDeviceAction;
use crate::schemas::MobileDevices;
use crate::scopes;

/// The resource `mobiledevices`.
#[derive(Clone, Debug)]
pub struct Mobiledevices {
    pub(crate) service: Service,
}

impl Mobiledevices {
    /// Takes an action that affects a mobile device. For example, remotely wiping a
    /// device.
    ///
    /// `POST
    /// admin/directory/v1/customer/{customerId}/devices/mobile/{resourceId}/action`,
    /// method id `directory.mobiledevices.action`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `resource_id`: The unique ID the API service uses to identify the mobile
    ///   device.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DEVICE_MOBILE`,
    /// `ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION`. Asks for
    /// `ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION` unless the client or the call names
    /// others.
    pub fn action(
        &self,
        customer_id: impl Into<String>,
        resource_id: impl Into<String>,
        request: MobileDeviceAction,
    ) -> Action {
        let mut call = Call::new(&self.service, &ACTION);
        call.path("customerId", customer_id.into());
        call.path("resourceId", resource_id.into());
        call.body(request);
        Action { call }
    }

    /// Removes a mobile device.
    ///
    /// `DELETE admin/directory/v1/customer/{customerId}/devices/mobile/{resourceId}`,
    /// method id `directory.mobiledevices.delete`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `resource_id`: The unique ID the API service uses to identify the mobile
    ///   device.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DEVICE_MOBILE`.
    pub fn delete(
        &self,
        customer_id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customerId", customer_id.into());
        call.path("resourceId", resource_id.into());
        Delete { call }
    }

    /// Retrieves a mobile device's properties.
    ///
    /// `GET admin/directory/v1/customer/{customerId}/devices/mobile/{resourceId}`,
    /// method id `directory.mobiledevices.get`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `resource_id`: The unique ID the API service uses to identify the mobile
    ///   device.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DEVICE_MOBILE`,
    /// `ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION`, `ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY`.
    /// Asks for `ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY` unless the client or the call
    /// names others.
    pub fn get(
        &self,
        customer_id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customerId", customer_id.into());
        call.path("resourceId", resource_id.into());
        Get { call }
    }

    /// Retrieves a paginated list of all user-owned mobile devices for an account. To
    /// retrieve a list that includes company-owned devices, use the Cloud Identity
    /// [Devices API](https://cloud.google.com/identity/docs/concepts/overview-devices)
    /// instead. This method times out after 60 minutes. For more information, see
    /// [Troubleshoot error
    /// codes](https://developers.google.com/workspace/admin/directory/v1/guides/troubleshoot-error-codes).
    ///
    /// `GET admin/directory/v1/customer/{customerId}/devices/mobile`, method id
    /// `directory.mobiledevices.list`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    ///
    /// Answers page by page; the items are in `mobiledevices`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DEVICE_MOBILE`,
    /// `ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION`, `ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY`.
    /// Asks for `ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, customer_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customerId", customer_id.into());
        List { call }
    }
}

const ACTION: Method = Method {
    id: "directory.mobiledevices.action",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/mobile/"),
        Segment::Value("resourceId"),
        Segment::Text("/action"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_DEVICE_MOBILE,
        scopes::ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Mobiledevices::action`].
    pub struct Action -> () {}
}

const DELETE: Method = Method {
    id: "directory.mobiledevices.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/mobile/"),
        Segment::Value("resourceId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DEVICE_MOBILE],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_MOBILE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Mobiledevices::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.mobiledevices.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/mobile/"),
        Segment::Value("resourceId"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_DEVICE_MOBILE,
        scopes::ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION,
        scopes::ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Mobiledevices::get`].
    pub struct Get -> MobileDevice {
        /// Restrict information returned to a set of selected fields.
        projection: Open<GetProjection> = "projection",
    }
}

const LIST: Method = Method {
    id: "directory.mobiledevices.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/mobile"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_DEVICE_MOBILE,
        scopes::ADMIN_DIRECTORY_DEVICE_MOBILE_ACTION,
        scopes::ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_MOBILE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Mobiledevices::list`].
    pub struct List -> MobileDevices [pages mobiledevices: Vec<MobileDevice>] {
        /// Maximum number of results to return. Max allowed value is 100.
        ///
        /// The default is `100`. At least `1`. At most `100`.
        max_results: i32 = "maxResults",
        /// Device property to use for sorting results.
        order_by: Open<ListOrderBy> = "orderBy",
        /// Token to specify next page in the list
        page_token: String = "pageToken",
        /// Restrict information returned to a set of selected fields.
        projection: Open<ListProjection> = "projection",
        /// Search string in the format given at
        /// <https://developers.google.com/workspace/admin/directory/v1/search-operators>
        query: String = "query",
        /// Whether to return results in ascending or descending order. Must be used with
        /// the `orderBy` parameter.
        sort_order: Open<ListSortOrder> = "sortOrder",
    }
}

open_enum! {
    /// Restrict information returned to a set of selected fields.
    pub enum GetProjection = "directory.mobiledevices.get.projection" {
        /// Includes only the basic metadata fields (e.g., deviceId, model, status, type,
        /// and status)
        Basic = "BASIC",
        /// Includes all metadata fields
        Full = "FULL",
    }
}

open_enum! {
    /// Device property to use for sorting results.
    pub enum ListOrderBy = "directory.mobiledevices.list.orderBy" {
        /// The serial number for a Google Sync mobile device. For Android devices, this
        /// is a software generated unique identifier.
        DeviceId = "deviceId",
        /// The device owner's email address.
        Email = "email",
        /// Last policy settings sync date time of the device.
        LastSync = "lastSync",
        /// The mobile device's model.
        Model = "model",
        /// The device owner's user name.
        Name = "name",
        /// The device's operating system.
        Os = "os",
        /// The device status.
        Status = "status",
        /// Type of the device.
        Type = "type",
    }
}

open_enum! {
    /// Restrict information returned to a set of selected fields.
    pub enum ListProjection = "directory.mobiledevices.list.projection" {
        /// Includes only the basic metadata fields (e.g., deviceId, model, status, type,
        /// and status)
        Basic = "BASIC",
        /// Includes all metadata fields
        Full = "FULL",
    }
}

open_enum! {
    /// Whether to return results in ascending or descending order. Must be used with the
    /// `orderBy` parameter.
    pub enum ListSortOrder = "directory.mobiledevices.list.sortOrder" {
        /// Ascending order.
        Ascending = "ASCENDING",
        /// Descending order.
        Descending = "DESCENDING",
    }
}
