using System.Buffers;
using System.Text.Json;
using AgentGuard.Benchmarks.Models;
using BenchmarkDotNet.Attributes;

namespace AgentGuard.Benchmarks.Details;

/// <summary>Writing an order, and what System.Text.Json takes for it.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly Order _order = Order.Build();
    private readonly ArrayBufferWriter<byte> _buffer = new(4_096);

    [Benchmark(Baseline = true)]
    public void SystemTextJson()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer);
        JsonSerializer.Serialize(writer, _order, PeerJson.Default.Order);
    }

    [Benchmark]
    public void Write()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer);
        _order.Write(writer);
    }
}
