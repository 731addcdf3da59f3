//! Sources of tokens: one that does as it is told, and one that asks a server.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gapi_runtime::{AuthRequest, BoxFuture, CredentialsError, Token, TokenSource};
use serde::Deserialize;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What happens to one fetch.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fetch {
    /// A token that is valid for so many seconds.
    For(u64),
    /// A failure that may pass.
    Fails,
    /// A failure that stays.
    Refuses,
    /// Nothing, for ever.
    Hangs,
    Panics,
}

/// Gives tokens `scopes/1`, `scopes/2` and so on, each a second after it was asked, as the script says and then for an
/// hour each.
#[derive(Clone, Default)]
pub(crate) struct Scripted {
    script: Arc<Mutex<VecDeque<Fetch>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    pub(crate) fn new(script: impl IntoIterator<Item = Fetch>) -> Self {
        let source = Self::default();
        source.script.lock().unwrap().extend(script);
        source
    }

    /// The scopes of each fetch so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    /// How many fetches there were.
    pub(crate) fn count(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

impl TokenSource for Scripted {
    fn token<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<Token, CredentialsError>> {
        let scopes = request.scopes().join(" ");
        let number = {
            let mut asked = self.asked.lock().unwrap();
            asked.push(scopes.clone());
            asked.len()
        };
        let fetch = self.script.lock().unwrap().pop_front();
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let token = Token::new(format!("{scopes}/{number}"));
            match fetch.unwrap_or(Fetch::For(3600)) {
                Fetch::For(seconds) => Ok(token.expires_in(Duration::from_secs(seconds))),
                Fetch::Fails => Err(CredentialsError::transient("the token server is down")),
                Fetch::Refuses => Err(CredentialsError::new("the key was deleted")),
                Fetch::Hangs => std::future::pending().await,
                Fetch::Panics => panic!("a source with a bug"),
            }
        })
    }
}

/// What a token server answers.
#[derive(Deserialize)]
struct Answer {
    access_token: String,
    expires_in: u64,
}

/// Asks a token server on a loopback socket.
pub(crate) struct Http(pub(crate) SocketAddr);

impl TokenSource for Http {
    fn token<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<Token, CredentialsError>> {
        Box::pin(async move {
            let (status, body) = post(self.0, &request.scopes().join(" "))
                .await
                .map_err(CredentialsError::transient)?;
            match status {
                200 => {
                    let answer: Answer = serde_json::from_str(&body)
                        .map_err(|_| CredentialsError::transient("the answer is no token"))?;
                    let lifetime = Duration::from_secs(answer.expires_in);
                    Ok(Token::new(answer.access_token).expires_in(lifetime))
                }
                500.. => Err(CredentialsError::transient(format!("status {status}"))),
                _ => Err(CredentialsError::new(format!("status {status}"))),
            }
        })
    }
}

/// The status and body of an answer on a connection of its own.
async fn post(address: SocketAddr, body: &str) -> std::io::Result<(u16, String)> {
    let mut stream = TcpStream::connect(address).await?;
    let length = body.len();
    let request =
        format!("POST / HTTP/1.1\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let status = head.split(' ').nth(1).and_then(|text| text.parse().ok());
    let status = status.ok_or(std::io::ErrorKind::UnexpectedEof)?;
    Ok((status, body.to_owned()))
}
