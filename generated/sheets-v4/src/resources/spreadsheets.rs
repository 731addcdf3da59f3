//! The resource `spreadsheets`.

pub mod developer_metadata;
pub mod sheets;
pub mod values;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::resources::spreadsheets::developer_metadata::DeveloperMetadataResource;
use crate::resources::spreadsheets::sheets::Sheets;
use crate::resources::spreadsheets::values::Values;
use crate::schemas::BatchUpdateSpreadsheetRequest;
use crate::schemas::BatchUpdateSpreadsheetResponse;
use crate::schemas::GetSpreadsheetByDataFilterRequest;
use crate::schemas::Spreadsheet;
use crate::scopes;

/// The resource `spreadsheets`.
#[derive(Clone, Debug)]
pub struct Spreadsheets {
    pub(crate) service: Service,
}

impl Spreadsheets {
    /// The resource `spreadsheets.developerMetadata`.
    pub fn developer_metadata(&self) -> DeveloperMetadataResource {
        DeveloperMetadataResource {
            service: self.service.clone(),
        }
    }

    /// The resource `spreadsheets.sheets`.
    pub fn sheets(&self) -> Sheets {
        let service = self.service.clone();
        Sheets { service }
    }

    /// The resource `spreadsheets.values`.
    pub fn values(&self) -> Values {
        let service = self.service.clone();
        Values { service }
    }

    /// Applies one or more updates to the spreadsheet. Each request is validated before
    /// being applied. If any request is not valid then the entire request will fail and
    /// nothing will be applied. Some requests have replies to give you some information
    /// about how they are applied. The replies will mirror the requests. For example, if
    /// you applied 4 updates and the 3rd one had a reply, then the response will have 2
    /// empty replies, the actual reply, and another empty reply, in that order. Due to
    /// the collaborative nature of spreadsheets, it is not guaranteed that the
    /// spreadsheet will reflect exactly your changes after this completes, however it is
    /// guaranteed that the updates in the request will be applied together atomically.
    /// Your changes may be altered with respect to collaborator changes. If there are no
    /// collaborators, the spreadsheet should reflect your changes.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}:batchUpdate`, method id
    /// `sheets.spreadsheets.batchUpdate`.
    ///
    /// - `spreadsheet_id`: The spreadsheet to apply the updates to.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn batch_update(
        &self,
        spreadsheet_id: impl Into<String>,
        request: BatchUpdateSpreadsheetRequest,
    ) -> BatchUpdate {
        let mut call = Call::new(&self.service, &BATCH_UPDATE);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.body(request);
        BatchUpdate { call }
    }

    /// Creates a spreadsheet, returning the newly created spreadsheet.
    ///
    /// `POST v4/spreadsheets`, method id `sheets.spreadsheets.create`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn create(&self, request: Spreadsheet) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.body(request);
        Create { call }
    }

    /// Returns the spreadsheet at the given ID. The caller must specify the spreadsheet
    /// ID. By default, data within grids is not returned. You can include grid data in
    /// one of 2 ways:
    ///
    /// - Specify a [field
    ///   mask](https://developers.google.com/workspace/sheets/api/guides/field-masks)
    ///   listing your desired fields using the `fields` URL parameter in HTTP
    /// - Set the includeGridData URL parameter to true. If a field mask is set, the
    ///   `includeGridData` parameter is ignored For large spreadsheets, as a best
    ///   practice, retrieve only the specific spreadsheet fields that you want. To
    ///   retrieve only subsets of spreadsheet data, use the ranges URL parameter. Ranges
    ///   are specified using [A1
    ///   notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell).
    ///   You can define a single cell (for example, `A1`) or multiple cells (for
    ///   example, `A1:D5`). You can also get cells from other sheets within the same
    ///   spreadsheet (for example, `Sheet2!A1:C4`) or retrieve multiple ranges at once
    ///   (for example, `?ranges=A1:D5&ranges=Sheet2!A1:C4`). Limiting the range returns
    ///   only the portions of the spreadsheet that intersect the requested ranges.
    ///
    /// `GET v4/spreadsheets/{spreadsheetId}`, method id `sheets.spreadsheets.get`.
    ///
    /// - `spreadsheet_id`: The spreadsheet to request.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_READONLY`, `SPREADSHEETS`, `SPREADSHEETS_READONLY`. Asks for
    /// `SPREADSHEETS_READONLY` unless the client or the call names others.
    pub fn get(&self, spreadsheet_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("spreadsheetId", spreadsheet_id.into());
        Get { call }
    }

    /// Returns the spreadsheet at the given ID. The caller must specify the spreadsheet
    /// ID. For more information, see [Read, write, and search
    /// metadata](https://developers.google.com/workspace/sheets/api/guides/metadata).
    /// This method differs from GetSpreadsheet in that it allows selecting which subsets
    /// of spreadsheet data to return by specifying a dataFilters parameter. Multiple
    /// DataFilters can be specified. Specifying one or more data filters returns the
    /// portions of the spreadsheet that intersect ranges matched by any of the filters.
    /// By default, data within grids is not returned. You can include grid data in one
    /// of two ways:
    ///
    /// - Specify a [field
    ///   mask](https://developers.google.com/workspace/sheets/api/guides/field-masks)
    ///   listing your desired fields using the `fields` URL parameter in HTTP.
    /// - Set the includeGridData parameter to `true`. If a field mask is set, the
    ///   `includeGridData` parameter is ignored. For large spreadsheets, as a best
    ///   practice, retrieve only the specific spreadsheet fields that you want.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}:getByDataFilter`, method id
    /// `sheets.spreadsheets.getByDataFilter`.
    ///
    /// - `spreadsheet_id`: The spreadsheet to request.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn get_by_data_filter(
        &self,
        spreadsheet_id: impl Into<String>,
        request: GetSpreadsheetByDataFilterRequest,
    ) -> GetByDataFilter {
        let mut call = Call::new(&self.service, &GET_BY_DATA_FILTER);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.body(request);
        GetByDataFilter { call }
    }
}

const BATCH_UPDATE: Method = Method {
    id: "sheets.spreadsheets.batchUpdate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text(":batchUpdate"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Spreadsheets::batch_update`].
    pub struct BatchUpdate -> BatchUpdateSpreadsheetResponse {}
}

const CREATE: Method = Method {
    id: "sheets.spreadsheets.create",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v4/spreadsheets")],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Spreadsheets::create`].
    pub struct Create -> Spreadsheet {}
}

const GET: Method = Method {
    id: "sheets.spreadsheets.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v4/spreadsheets/"), Segment::Value("spreadsheetId")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_READONLY,
        scopes::SPREADSHEETS,
        scopes::SPREADSHEETS_READONLY,
    ],
    default_scope: Some(scopes::SPREADSHEETS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Spreadsheets::get`].
    pub struct Get -> Spreadsheet {
        /// The comments view mode to apply to the spreadsheet. This allows viewing the
        /// spreadsheet with comments omitted or included. If one is not specified,
        /// COMMENTS_VIEW_MODE_OMITTED is used.
        comments_view_mode: Open<GetCommentsViewMode> = "commentsViewMode",
        /// True if tables should be excluded in the banded ranges. False if not set.
        exclude_tables_in_banded_ranges: bool = "excludeTablesInBandedRanges",
        /// True if grid data should be returned. This parameter is ignored if a field
        /// mask was set in the request.
        include_grid_data: bool = "includeGridData",
        /// The ranges to retrieve from the spreadsheet.
        ranges: Vec<String> = "ranges",
    }
}

const GET_BY_DATA_FILTER: Method = Method {
    id: "sheets.spreadsheets.getByDataFilter",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text(":getByDataFilter"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Spreadsheets::get_by_data_filter`].
    pub struct GetByDataFilter -> Spreadsheet {}
}

open_enum! {
    /// The comments view mode to apply to the spreadsheet. This allows viewing the
    /// spreadsheet with comments omitted or included. If one is not specified,
    /// COMMENTS_VIEW_MODE_OMITTED is used.
    pub enum GetCommentsViewMode = "sheets.spreadsheets.get.commentsViewMode" {
        /// The CommentsViewMode is unspecified; COMMENTS_VIEW_MODE_OMITTED is applied.
        CommentsViewModeUnspecified = "COMMENTS_VIEW_MODE_UNSPECIFIED",
        /// The CommentsViewMode applied to the returned spreadsheet depends on the
        /// user's current access level. If the user only has view access,
        /// COMMENTS_VIEW_MODE_OMITTED is applied. Otherwise, COMMENTS_VIEW_MODE_INCLUDED
        /// is applied.
        CommentsViewModeDefaultForCurrentAccess =
            "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS",
        /// The returned spreadsheet has comments omitted.
        CommentsViewModeOmitted = "COMMENTS_VIEW_MODE_OMITTED",
        /// The returned spreadsheet has comments included. Requests to retrieve a
        /// spreadsheet using this mode will return a 403 error if the user does not have
        /// permission to view comments.
        CommentsViewModeIncluded = "COMMENTS_VIEW_MODE_INCLUDED",
    }
}
