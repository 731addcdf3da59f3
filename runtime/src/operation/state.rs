//! An operation at one point of its life.

use std::fmt;

use serde::de::DeserializeOwned;

use super::result;
use super::told::Told;
use crate::descriptor::Method;
use crate::error::Error;

/// What a server said of an operation: what a [`Poller`](super::Poller) gives.
#[derive(Clone)]
pub struct OperationState<O> {
    pub(super) method: &'static Method,
    pub(super) operation: O,
    pub(super) told: Told,
}

impl<O> OperationState<O> {
    /// The operation as the method returns it.
    pub fn operation(&self) -> &O {
        &self.operation
    }

    /// The operation as the method returns it.
    pub fn into_operation(self) -> O {
        self.operation
    }

    /// The name that the server gave the operation, when it said so.
    pub fn name(&self) -> Option<String> {
        self.told.name()
    }

    /// It has ended, and well: a failed operation is an error of the poller.
    pub fn is_done(&self) -> bool {
        self.told.is_done()
    }

    /// What came of the operation (`response`), read as the type that the caller names: a type of the API, or any that
    /// serde can read. Without a response it is what an empty object is; an empty one is also `()`.
    ///
    /// Operations of compute have no result; what they made is at their `target_link`.
    ///
    /// # Errors
    ///
    /// The operation is not done, or the response is not such a type.
    pub fn result<T: DeserializeOwned>(&self) -> Result<T, Error> {
        if !self.is_done() {
            let early = "the operation is not done, so it has no result yet";
            return Err(Error::unfollowed(early).of(self.method));
        }
        self.read("response")
    }

    /// How far the operation is (`metadata`), read as the type that the caller names; `None` when it does not say.
    ///
    /// # Errors
    ///
    /// The metadata is not such a type.
    pub fn metadata<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        match self.told.get("metadata") {
            None => Ok(None),
            Some(_) => self.read("metadata").map(Some),
        }
    }

    fn read<T: DeserializeOwned>(&self, part: &'static str) -> Result<T, Error> {
        let json = self.told.get(part);
        result::read(json).map_err(|error| {
            let json = json.map_or("{}", |json| json.get());
            Error::undecoded_part(part, error, json).of(self.method)
        })
    }
}

impl<O: fmt::Debug> fmt::Debug for OperationState<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationState")
            .field("is_done", &self.is_done())
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
