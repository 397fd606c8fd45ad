//! How the service bears a crowd: 200 clients at once, of whose requests one in ten is hostile. First each sends its
//! next request as soon as it is answered, which keeps the machine full, with this program's share of it; then each
//! sends ten a second. One JSON line per figure. People are invented.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark: it may stop at whatever should not be"
)]

use std::io::{BufRead, BufReader};
use std::pin::pin;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::ReadHalf;
use tokio::time::{Instant, sleep_until};

const CLIENTS: u32 = 200;
const TIME: Duration = Duration::from_secs(30);
/// Answers of the start are not counted.
const WARM_UP: Duration = Duration::from_secs(2);
/// How far apart a client's requests are when it takes its time.
const PACE: Duration = Duration::from_millis(100);
/// One in so many requests is hostile.
const HOSTILE: usize = 10;

const FORMS: &str = include_str!("../../../tests/conformance/forms/whole.json");

/// What is sent, and the status that it is to have.
struct Sent {
    bytes: Vec<u8>,
    status: u16,
}

/// What was answered, and after how long.
struct Answered {
    status: u16,
    time: Duration,
}

/// A process that ends with the value.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

fn main() {
    let service = Command::new(env!("CARGO_BIN_EXE_ansinh-service"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the service starts");
    let mut service = Ended(service);
    let mut address = String::new();
    let output = service.0.stdout.take().expect("its output");
    BufReader::new(output).read_line(&mut address).expect("its address");
    let address: Arc<str> = address.trim().trim_start_matches("http://").trim_end_matches('/').into();

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let requests = Arc::new((good(), hostile()));
    let full = runtime.block_on(crowd(&address, &requests, Duration::ZERO));
    let paced = runtime.block_on(crowd(&address, &requests, PACE));

    let per_second = (full.len() as f64 / TIME.as_secs_f64()).round();
    let failed = full.iter().chain(&paced).filter(|answer| answer.status >= 500).count();
    for (name, value, unit) in [
        ("service_p99_ms", p99(full).into(), "ms"),
        ("service_paced_p99_ms", p99(paced).into(), "ms"),
        ("service_requests_per_s", per_second.into(), "requests/s"),
        ("service_5xx_answers", Value::from(failed), "answers"),
    ] {
        println!("{}", json!({ "name": name, "value": value, "unit": unit }));
    }
}

/// Milliseconds within which 99 of 100 were answered.
fn p99(mut answered: Vec<Answered>) -> f64 {
    answered.sort_by_key(|answer| answer.time);
    (answered[answered.len() * 99 / 100].time.as_secs_f64() * 100_000.0).round() / 100.0
}

/// Every client at once, each with `pace` between its requests. Gives the answers after the warm-up.
async fn crowd(address: &Arc<str>, requests: &Arc<(Vec<Sent>, Vec<Sent>)>, pace: Duration) -> Vec<Answered> {
    let number = Arc::new(AtomicUsize::new(0));
    let start = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let (address, requests, number) = (address.clone(), requests.clone(), number.clone());
            tokio::spawn(async move {
                let (good, hostile) = &*requests;
                let mut connection = None;
                let mut buffer = vec![0; 64 * 1024];
                let mut answered = Vec::new();
                // When the next request is due: what is late counts from then.
                let mut due = start + pace * client / CLIENTS;
                while start.elapsed() < WARM_UP + TIME {
                    sleep_until(due).await;
                    let began = if pace.is_zero() { Instant::now() } else { due };
                    due += pace;
                    let number = number.fetch_add(1, Ordering::Relaxed);
                    let from = if number.is_multiple_of(HOSTILE) { hostile } else { good };
                    let sent = &from[number / HOSTILE % from.len()];
                    let mut stream = match connection.take() {
                        Some(stream) => stream,
                        None => TcpStream::connect(&*address).await.expect("a connection"),
                    };
                    let (status, is_sent) = ask(&mut stream, &sent.bytes, &mut buffer).await;
                    assert_eq!(status, sent.status, "{}", String::from_utf8_lossy(&sent.bytes[..200]));
                    connection = is_sent.then_some(stream);
                    if start.elapsed() > WARM_UP {
                        answered.push(Answered { status, time: began.elapsed() });
                    }
                }
                answered
            })
        })
        .collect();
    let mut all = Vec::new();
    for client in clients {
        all.extend(client.await.expect("a client that got its answers"));
    }
    all
}

/// Sends a request and reads the answer: its status, and whether the request was sent to its end. As other clients
/// do, stops sending once it is answered.
async fn ask(stream: &mut TcpStream, request: &[u8], buffer: &mut [u8]) -> (u16, bool) {
    let (mut input, mut output) = stream.split();
    let mut sending = pin!(output.write_all(request));
    let mut answer = pin!(read(&mut input, buffer));
    tokio::select! {
        biased;
        sent = &mut sending => {
            sent.expect("a request can be sent");
            (answer.await, true)
        }
        status = &mut answer => (status, false),
    }
}

/// Reads an answer to its end and returns its status.
async fn read(input: &mut ReadHalf<'_>, buffer: &mut [u8]) -> u16 {
    let mut filled = 0;
    loop {
        let read = input.read(&mut buffer[filled..]).await.expect("an answer");
        assert!(read > 0, "the service closed a connection");
        filled += read;
        let Some(end) = buffer[..filled].windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
        let head = std::str::from_utf8(&buffer[..end]).expect("a head");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
        if filled >= end + 4 + length.parse::<usize>().expect("a number") {
            return head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        }
    }
}

fn request(on: &str, body: &[u8], status: u16) -> Sent {
    let head = format!(
        "POST /api/declarations/child?on={on} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    Sent { bytes: [head.as_bytes(), body].concat(), status }
}

/// Whole declarations.
fn good() -> Vec<Sent> {
    let cases: Vec<Value> = serde_json::from_str(FORMS).expect("cases");
    let whole = cases.iter().filter(|case| case["form"] == "child-declaration" && case["mode"] == "submit");
    whole
        .map(|case| {
            let status = if case["expect"]["ok"] == true { 200 } else { 422 };
            request(case["on"].as_str().expect("a day"), case["data"].to_string().as_bytes(), status)
        })
        .collect()
}

/// Bodies that no one sends who means well.
fn hostile() -> Vec<Sent> {
    let bad = |body: &[u8], status| request("2026-11-22", body, status);
    let name = |length| format!(r#"{{"name":"{}"}}"#, "x".repeat(length));
    let keys: String = (0..5_000).map(|key| format!(r#""k{key}":1,"#)).collect();
    vec![
        bad(b"", 400),
        bad(br#"{"name":5,"birth_date":[],"residence":"96","benefits":{"a":1}}"#, 422),
        bad(br#"{"name":"a","name":"b"}"#, 400),
        bad(br#"{"name":"\ud800"}"#, 400),
        bad(b"{\"name\":\"\xff\xfe\"}", 400),
        bad(format!(r#"{{"birth_year":1{}}}"#, "0".repeat(10_000)).as_bytes(), 400),
        bad("[".repeat(60_000).as_bytes(), 400),
        bad(format!(r#"{{{keys}"z":1}}"#).as_bytes(), 422),
        bad(name(60_000).as_bytes(), 422),
        bad(name(1 << 20).as_bytes(), 413),
    ]
}
