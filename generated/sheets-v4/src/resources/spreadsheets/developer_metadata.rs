//! The resource `spreadsheets.developerMetadata`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::DeveloperMetadata;
use crate::schemas::SearchDeveloperMetadataRequest;
use crate::schemas::SearchDeveloperMetadataResponse;
use crate::scopes;

/// The resource `spreadsheets.developerMetadata`.
#[derive(Clone, Debug)]
pub struct DeveloperMetadataResource {
    pub(crate) service: Service,
}

impl DeveloperMetadataResource {
    /// Returns the developer metadata with the specified ID. The caller must specify the
    /// spreadsheet ID and the developer metadata's unique metadataId. For more
    /// information, see [Read, write, and search
    /// metadata](https://developers.google.com/workspace/sheets/api/guides/metadata).
    ///
    /// `GET v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}`, method id
    /// `sheets.spreadsheets.developerMetadata.get`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to retrieve metadata from.
    /// - `metadata_id`: The ID of the developer metadata to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn get(&self, spreadsheet_id: impl Into<String>, metadata_id: i32) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.path("metadataId", metadata_id.to_param());
        Get { call }
    }

    /// Returns all developer metadata matching the specified DataFilter. For more
    /// information, see [Read, write, and search
    /// metadata](https://developers.google.com/workspace/sheets/api/guides/metadata). If
    /// the provided DataFilter represents a DeveloperMetadataLookup object, this will
    /// return all DeveloperMetadata entries selected by it. If the DataFilter represents
    /// a location in a spreadsheet, this will return all developer metadata associated
    /// with locations intersecting that region.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/developerMetadata:search`, method id
    /// `sheets.spreadsheets.developerMetadata.search`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to retrieve metadata from.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn search(
        &self,
        spreadsheet_id: impl Into<String>,
        request: SearchDeveloperMetadataRequest,
    ) -> Search {
        let mut call = Call::new(&self.service, &SEARCH);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.body(request);
        Search { call }
    }
}

const GET: Method = Method {
    id: "sheets.spreadsheets.developerMetadata.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/developerMetadata/"),
        Segment::Value("metadataId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DeveloperMetadataResource::get`].
    pub struct Get -> DeveloperMetadata {}
}

const SEARCH: Method = Method {
    id: "sheets.spreadsheets.developerMetadata.search",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/developerMetadata:search"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DeveloperMetadataResource::search`].
    pub struct Search -> SearchDeveloperMetadataResponse {}
}
