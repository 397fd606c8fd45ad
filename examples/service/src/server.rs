//! Connections: how many and for how long, and what becomes of them when the service stops.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

/// Most connections at a time; others wait until one ends.
const CONNECTIONS: u32 = 1024;

/// How long a client may take for the head of a request, and may be silent before the next.
const HEAD_TIME: Duration = Duration::from_secs(10);

/// What is read at a time: a head that has not ended by then is refused.
const READ_BYTES: usize = 64 * 1024;

/// How long a connection may last. Clients open another.
const CONNECTION_TIME: Duration = Duration::from_secs(300);

/// How long the request that is under way may take when its connection is to end.
const GRACE: Duration = Duration::from_secs(5);

/// Ready when the system or the person at the keyboard asks the service to stop.
pub fn stop() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut terminate, mut interrupt) =
            (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        Ok(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}

/// Serves until it is to stop, then lets what is under way end.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let slots = Arc::new(Semaphore::new(CONNECTIONS as usize));
    let (running, watching) = watch::channel(());
    let mut stop = pin!(stop);
    loop {
        let visitor = tokio::select! {
            visitor = accept(&listener, &slots) => visitor,
            () = &mut stop => break,
        };
        if let Some((visitor, slot)) = visitor {
            tokio::spawn(answer(visitor, router.clone(), watching.clone(), slot));
        }
    }
    drop((listener, running));
    // Once all slots are back, all connections have ended.
    let _ = slots.acquire_many(CONNECTIONS).await;
}

/// The next connection, once there is room for it.
async fn accept(listener: &TcpListener, slots: &Arc<Semaphore>) -> Option<(TcpStream, OwnedSemaphorePermit)> {
    let slot = slots.clone().acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((visitor, _)) => Some((visitor, slot)),
        Err(error) => {
            tracing::warn!(%error, "cannot accept a connection");
            // There may be no more file handles: some will be given back.
            sleep(Duration::from_millis(100)).await;
            None
        }
    }
}

/// Answers one request after the other.
async fn answer(
    visitor: TcpStream,
    router: Router,
    mut watching: watch::Receiver<()>,
    _slot: OwnedSemaphorePermit,
) {
    // Without it, some answers only come later.
    let _ = visitor.set_nodelay(true);
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIME)
            .max_buf_size(READ_BYTES)
            .serve_connection(TokioIo::new(visitor), TowerToHyperService::new(router))
    );
    tokio::select! {
        // Whoever has left or sent nonsense is no failure of ours.
        _ = connection.as_mut() => return,
        _ = watching.changed() => {}
        () = sleep(CONNECTION_TIME) => {}
    }
    connection.as_mut().graceful_shutdown();
    if timeout(GRACE, connection).await.is_err() {
        tracing::warn!("ended a connection while a request was under way");
    }
}
