//! What is needed to go on with an operation later, or elsewhere.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// An operation that was started, to be kept: a later process goes on with it by the service's `resume_operation`.
///
/// It serialises with serde, has no secrets, and says nothing about who may ask.
///
/// ```
/// use gapi_runtime::SavedOperation;
///
/// let kept = r#"{"name":"operation-1","method":"compute.zoneOperations.wait","parameters":{"operation":"operation-1","project":"p","zone":"z"}}"#;
/// let operation: SavedOperation = serde_json::from_str(kept)?;
/// assert_eq!(operation.name(), "operation-1");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedOperation {
    pub(super) name: String,
    pub(super) method: String,
    pub(super) parameters: BTreeMap<String, String>,
}

impl SavedOperation {
    /// The name that the server gave the operation.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id of the method that says how it stands, such as `compute.zoneOperations.wait`.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The parameters of that method, by name.
    pub fn parameters(&self) -> &BTreeMap<String, String> {
        &self.parameters
    }
}
