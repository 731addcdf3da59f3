//! Content into a file that is there only when all of it is, and into writers.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::fs::{File, OpenOptions};
use tokio::io::{AsyncWrite, AsyncWriteExt as _, BufWriter};

use super::body::DownloadBody;
use super::error::DownloadError;
use crate::error::Error;

/// What goes to the disk at once: each write is a way to another thread.
const WRITE: usize = 256 * 1024;

impl DownloadBody {
    /// Saves the content as a file, and returns its size.
    ///
    /// It is written to a temporary file in the same folder, which takes the name, and the place of a file that has it,
    /// only when all of it is there, checked and on the disk. When something fails, or the future is dropped, the
    /// temporary file is removed and a file of that name is as it was.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let method = self.method();
        let saved = self.save_as(path.as_ref()).await;
        saved.map_err(|error| error.of(method))
    }

    /// [`save`](Self::save) without async; in an async task it is an error.
    #[cfg(feature = "blocking")]
    pub fn save_blocking(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        crate::blocking::wait(self.method(), async move { self.save(path).await })?
    }

    async fn save_as(self, path: &Path) -> Result<u64, Error> {
        let (file, temporary) = Temporary::create(path).await?;
        let mut file = BufWriter::with_capacity(WRITE, file);
        let size = self
            .pour(&mut file, |error| temporary.failed(error))
            .await?;
        let file = file.into_inner();
        // A name that outlives a crash must not stand for content that does not.
        file.sync_all()
            .await
            .map_err(|error| temporary.failed(error))?;
        drop(file.into_std().await);
        temporary.rename(path).await?;
        Ok(size)
    }

    /// Writes the content to a writer, flushes it, and returns how much it was. When it fails, the writer has the
    /// beginning of the content.
    pub async fn copy_to(
        self,
        writer: &mut (impl AsyncWrite + Unpin + ?Sized),
    ) -> Result<u64, Error> {
        let method = self.method();
        let failed = |error| DownloadError::Writer(Arc::new(error)).into();
        let copied = self.pour(writer, failed).await;
        copied.map_err(|error| error.of(method))
    }

    async fn pour(
        mut self,
        writer: &mut (impl AsyncWrite + Unpin + ?Sized),
        failed: impl Fn(io::Error) -> Error,
    ) -> Result<u64, Error> {
        let mut size = 0;
        while let Some(data) = self.next().await.transpose()? {
            writer.write_all(&data).await.map_err(&failed)?;
            size += data.len() as u64;
        }
        writer.flush().await.map_err(&failed)?;
        Ok(size)
    }
}

/// A file that is removed unless it gets its name.
struct Temporary {
    path: PathBuf,
    kept: bool,
}

impl Temporary {
    /// A new file beside `path`.
    async fn create(path: &Path) -> Result<(File, Self), Error> {
        let Some(name) = path.file_name() else {
            let error = io::Error::new(io::ErrorKind::InvalidInput, "the path names no file");
            return Err(failed(path, error));
        };
        // Others may save the same file at the same time.
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{:016x}.part", fastrand::u64(..)));
        let beside = path.with_file_name(hidden);
        let mut options = OpenOptions::new();
        let file = options.write(true).create_new(true).open(&beside).await;
        let file = file.map_err(|error| failed(&beside, error))?;
        let temporary = Self {
            path: beside,
            kept: false,
        };
        Ok((file, temporary))
    }

    async fn rename(mut self, path: &Path) -> Result<(), Error> {
        let renamed = tokio::fs::rename(&self.path, path).await;
        renamed.map_err(|error| failed(path, error))?;
        self.kept = true;
        Ok(())
    }

    fn failed(&self, error: io::Error) -> Error {
        failed(&self.path, error)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.kept {
            // There is nobody to tell.
            let _removed = std::fs::remove_file(&self.path);
        }
    }
}

fn failed(path: &Path, error: io::Error) -> Error {
    let (path, error) = (path.to_owned(), Arc::new(error));
    DownloadError::File { path, error }.into()
}
