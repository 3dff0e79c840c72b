namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1_000)]
    public void Items_ComeBackInOrder_WithNoRoomToSpare(int count)
    {
        var texts = new OutputBuffer<string>();
        var numbers = new OutputBuffer<long>();
        for (var i = 0; i < count; i++)
        {
            texts.Add($"{i}");
            numbers.Add(i);
        }

        Assert.Equal(count, texts.Count);
        var list = texts.ToList();
        Assert.Equal(Enumerable.Range(0, count).Select(static i => $"{i}"), list);
        Assert.Equal(count, list.Capacity);
        Assert.Equal(Enumerable.Range(0, count).Select(static i => (long)i), numbers.ToArray());
        Assert.Equal((0, 0), (texts.Count, numbers.Count));
    }

    [Fact]
    public void ClearedBuffer_StartsAgain()
    {
        var buffer = new OutputBuffer<string>();
        for (var i = 0; i < 9; i++)
        {
            buffer.Add("old");
        }

        buffer.Clear();
        buffer.Add("new");

        Assert.Equal(["new"], buffer.ToArray());
        Assert.Empty(buffer.ToArray());
    }
}
