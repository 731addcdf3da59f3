//! The resource `resources.buildings`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Building;
use crate::schemas::Buildings;
use crate::scopes;

/// The resource `resources.buildings`.
#[derive(Clone, Debug)]
pub struct BuildingsResource {
    pub(crate) service: Service,
}

impl BuildingsResource {
    /// Deletes a building.
    ///
    /// `DELETE admin/directory/v1/customer/{customer}/resources/buildings/{buildingId}`,
    /// method id `directory.resources.buildings.delete`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `building_id`: The id of the building to delete.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn delete(
        &self,
        customer: impl Into<String>,
        building_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customer", customer.into());
        call.path("buildingId", building_id.into());
        Delete { call }
    }

    /// Retrieves a building.
    ///
    /// `GET admin/directory/v1/customer/{customer}/resources/buildings/{buildingId}`,
    /// method id `directory.resources.buildings.get`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `building_id`: The unique ID of the building to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`,
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY` unless the client or the call names
    /// others.
    pub fn get(
        &self,
        customer: impl Into<String>,
        building_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customer", customer.into());
        call.path("buildingId", building_id.into());
        Get { call }
    }

    /// Inserts a building.
    ///
    /// `POST admin/directory/v1/customer/{customer}/resources/buildings`, method id
    /// `directory.resources.buildings.insert`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn insert(&self, customer: impl Into<String>, request: Building) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customer", customer.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of buildings for an account.
    ///
    /// `GET admin/directory/v1/customer/{customer}/resources/buildings`, method id
    /// `directory.resources.buildings.list`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    ///
    /// Answers page by page; the items are in `buildings`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`,
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY` unless the client or the call names
    /// others.
    pub fn list(&self, customer: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customer", customer.into());
        List { call }
    }

    /// Patches a building.
    ///
    /// `PATCH admin/directory/v1/customer/{customer}/resources/buildings/{buildingId}`,
    /// method id `directory.resources.buildings.patch`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `building_id`: The id of the building to update.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn patch(
        &self,
        customer: impl Into<String>,
        building_id: impl Into<String>,
        request: Building,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("customer", customer.into());
        call.path("buildingId", building_id.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a building.
    ///
    /// `PUT admin/directory/v1/customer/{customer}/resources/buildings/{buildingId}`,
    /// method id `directory.resources.buildings.update`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `building_id`: The id of the building to update.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn update(
        &self,
        customer: impl Into<String>,
        building_id: impl Into<String>,
        request: Building,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("customer", customer.into());
        call.path("buildingId", building_id.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.resources.buildings.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/buildings/"),
        Segment::Value("buildingId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BuildingsResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.resources.buildings.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/buildings/"),
        Segment::Value("buildingId"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR,
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BuildingsResource::get`].
    pub struct Get -> Building {}
}

const INSERT: Method = Method {
    id: "directory.resources.buildings.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/buildings"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BuildingsResource::insert`].
    pub struct Insert -> Building {
        /// Source from which Building.coordinates are derived.
        ///
        /// The default is `SOURCE_UNSPECIFIED`.
        coordinates_source: Open<InsertCoordinatesSource> = "coordinatesSource",
    }
}

const LIST: Method = Method {
    id: "directory.resources.buildings.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/buildings"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR,
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BuildingsResource::list`].
    pub struct List -> Buildings [pages buildings: Vec<Building>] {
        /// Maximum number of results to return.
        ///
        /// At least `1`. At most `500`.
        max_results: i32 = "maxResults",
        /// Token to specify the next page in the list.
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "directory.resources.buildings.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/buildings/"),
        Segment::Value("buildingId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BuildingsResource::patch`].
    pub struct Patch -> Building {
        /// Source from which Building.coordinates are derived.
        ///
        /// The default is `SOURCE_UNSPECIFIED`.
        coordinates_source: Open<PatchCoordinatesSource> = "coordinatesSource",
    }
}

const UPDATE: Method = Method {
    id: "directory.resources.buildings.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/buildings/"),
        Segment::Value("buildingId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BuildingsResource::update`].
    pub struct Update -> Building {
        /// Source from which Building.coordinates are derived.
        ///
        /// The default is `SOURCE_UNSPECIFIED`.
        coordinates_source: Open<UpdateCoordinatesSource> = "coordinatesSource",
    }
}

open_enum! {
    /// Source from which Building.coordinates are derived.
    pub enum InsertCoordinatesSource =
        "directory.resources.buildings.insert.coordinatesSource" {
        /// Building.coordinates are set to the coordinates included in the request.
        ClientSpecified = "CLIENT_SPECIFIED",
        /// Building.coordinates are automatically populated based on the postal address.
        ResolvedFromAddress = "RESOLVED_FROM_ADDRESS",
        /// Defaults to `RESOLVED_FROM_ADDRESS` if postal address is provided. Otherwise,
        /// defaults to `CLIENT_SPECIFIED` if coordinates are provided.
        SourceUnspecified = "SOURCE_UNSPECIFIED",
    }
}

open_enum! {
    /// Source from which Building.coordinates are derived.
    pub enum PatchCoordinatesSource =
        "directory.resources.buildings.patch.coordinatesSource" {
        /// Building.coordinates are set to the coordinates included in the request.
        ClientSpecified = "CLIENT_SPECIFIED",
        /// Building.coordinates are automatically populated based on the postal address.
        ResolvedFromAddress = "RESOLVED_FROM_ADDRESS",
        /// Defaults to `RESOLVED_FROM_ADDRESS` if postal address is provided. Otherwise,
        /// defaults to `CLIENT_SPECIFIED` if coordinates are provided.
        SourceUnspecified = "SOURCE_UNSPECIFIED",
    }
}

open_enum! {
    /// Source from which Building.coordinates are derived.
    pub enum UpdateCoordinatesSource =
        "directory.resources.buildings.update.coordinatesSource" {
        /// Building.coordinates are set to the coordinates included in the request.
        ClientSpecified = "CLIENT_SPECIFIED",
        /// Building.coordinates are automatically populated based on the postal address.
        ResolvedFromAddress = "RESOLVED_FROM_ADDRESS",
        /// Defaults to `RESOLVED_FROM_ADDRESS` if postal address is provided. Otherwise,
        /// defaults to `CLIENT_SPECIFIED` if coordinates are provided.
        SourceUnspecified = "SOURCE_UNSPECIFIED",
    }
}
