//! The same server over TLS and HTTP/2, where calls share a connection.

use std::future::poll_fn;
use std::sync::Arc;

use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream, SendStream};
use http::{HeaderName, HeaderValue, Request, Response};
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::PrivateKeyDer;
use tokio::net::TcpStream;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio_rustls::TlsAcceptor;

use crate::answer::{Then, answer};
use crate::api::number;
use crate::fault::Fault;
use crate::server::{DRIP, Plan, Seen};

/// What a stream asks of its connection.
enum Leave {
    /// It takes no more streams (GOAWAY) and finishes those that it has.
    Gracefully,
    /// It is gone, with all its streams.
    AtOnce,
}

/// An acceptor with a certificate for 127.0.0.1, and that certificate.
pub(crate) fn acceptor() -> (TlsAcceptor, String) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap();
    let mut config = config
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec!["h2".into()];
    (TlsAcceptor::from(Arc::new(config)), made.cert.pem())
}

/// Answers what comes on one connection.
pub(crate) async fn serve(
    acceptor: TlsAcceptor,
    stream: TcpStream,
    seen: Arc<Seen>,
    plan: Arc<Plan>,
) {
    // Of connections that begin at once the client drops all but one.
    let Ok(stream) = acceptor.accept(stream).await else {
        return;
    };
    let Ok(mut connection) = h2::server::handshake(stream).await else {
        return;
    };
    let (leave, mut leaving) = unbounded_channel();
    loop {
        tokio::select! {
            accepted = connection.accept() => {
                let Some(Ok((request, respond))) = accepted else { return };
                let (seen, plan, leave) = (Arc::clone(&seen), Arc::clone(&plan), leave.clone());
                // A client that gave up is no failure of the server's.
                tokio::spawn(async move { drop(respond_to(request, respond, &seen, &*plan, &leave).await) });
            }
            Some(how) = leaving.recv() => match how {
                Leave::Gracefully => connection.graceful_shutdown(),
                Leave::AtOnce => return,
            }
        }
    }
}

async fn respond_to(
    request: Request<RecvStream>,
    mut respond: SendResponse<Bytes>,
    seen: &Seen,
    plan: &Plan,
    leave: &UnboundedSender<Leave>,
) -> Result<(), h2::Error> {
    let (parts, mut body) = request.into_parts();
    let mut text = format!("{} ", parts.uri);
    while let Some(data) = body.data().await {
        let data = data?;
        body.flow_control().release_capacity(data.len())?;
        text.push_str(std::str::from_utf8(&data).unwrap());
    }
    let number = number(&text).unwrap();
    let fault = seen.note(number, &text, plan);
    match fault {
        Fault::RefusedStream => respond.send_reset(Reason::REFUSED_STREAM),
        Fault::ResetBeforeHead => respond.send_reset(Reason::INTERNAL_ERROR),
        Fault::StallBeforeHead => drop(poll_fn(|cx| respond.poll_reset(cx)).await),
        Fault::ConnectionLost => drop(leave.send(Leave::AtOnce)),
        _ => {
            let answer = answer(fault, number);
            let (head, body) = parse(&answer.start);
            let mut stream = respond.send_response(head, false)?;
            match answer.then {
                Then::Reset => {
                    stream.send_data(body, false)?;
                    stream.send_reset(Reason::INTERNAL_ERROR);
                }
                Then::Stall => {
                    stream.send_data(body, false)?;
                    drop(poll_fn(|cx| stream.poll_reset(cx)).await);
                }
                Then::Drip(rest) => {
                    stream.send_data(body, false)?;
                    drip(&mut stream, &rest).await?;
                }
                _ => stream.send_data(body, true)?,
            }
            if fault == Fault::GoAway {
                drop(leave.send(Leave::Gracefully));
            }
        }
    }
    Ok(())
}

async fn drip(stream: &mut SendStream<Bytes>, rest: &[u8]) -> Result<(), h2::Error> {
    for (at, drop) in rest.iter().enumerate() {
        tokio::time::sleep(DRIP).await;
        let last = at + 1 == rest.len();
        stream.send_data(Bytes::copy_from_slice(&[*drop]), last)?;
    }
    Ok(())
}

/// The head and the body of a response as HTTP/1.1 has it.
fn parse(bytes: &[u8]) -> (Response<()>, Bytes) {
    let end = bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap();
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let (status, headers) = head.split_once("\r\n").unwrap_or((head, ""));
    let mut response = Response::new(());
    *response.status_mut() = status.split(' ').nth(1).unwrap().parse().unwrap();
    for line in headers.split("\r\n").filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(": ").unwrap();
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        response
            .headers_mut()
            .insert(name, HeaderValue::from_str(value).unwrap());
    }
    (response, Bytes::copy_from_slice(&bytes[end + 4..]))
}
