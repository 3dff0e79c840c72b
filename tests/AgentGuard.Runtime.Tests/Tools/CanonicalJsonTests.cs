using System.Text;
using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b" : 1, "a" : [ 1 , {"d":2,"c":3} ] }""", """{"a":[1,{"c":3,"d":2}],"b":1}""")]
    [InlineData("""{"a":"\u0041\/\n\"\\é"}""", """{"a":"A/\u000a\"\\é"}""")]
    [InlineData("""{"\u0062":1,"a":2}""", """{"a":2,"b":1}""")]
    [InlineData("""{"aa":1,"a":2,"":3}""", """{"":3,"a":2,"aa":1}""")]
    [InlineData("""{"z":{"y":{"x":1,"w":2},"v":3},"u":4}""", """{"u":4,"z":{"v":3,"y":{"w":2,"x":1}}}""")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData(""" [ true , null , 1.0 , -0 , "" ] """, """[true,null,1.0,-0,""]""")]
    [InlineData("""{"é":1,"z":2}""", """{"z":2,"é":1}""")]
    public void Json_HasOneForm(string json, string expected)
    {
        Assert.Equal(expected, Canonical(json));
        Assert.Equal(expected, Canonical(expected));
    }

    [Fact]
    public void EqualArguments_HaveEqualHashes()
    {
        var left = BoundText.From("""{"a":1,"b":"x"}"""u8, ArgumentForms.Hash);
        var right = BoundText.From(""" { "b" : "\u0078", "a" : 1 } """u8, ArgumentForms.Hash);
        Assert.Equal(left.Hash, right.Hash);
        Assert.Matches("^[0-9a-f]{64}$", left.Hash);
        Assert.NotEqual(left.Hash, BoundText.From("""{"a":2,"b":"x"}"""u8, ArgumentForms.Hash).Hash);
    }

    [Fact]
    public void Hash_IsSha256OfTheCanonicalForm() =>
        Assert.Equal(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("""{"a":1,"b":2}"""u8)).ToLowerInvariant(), BoundText.From("""{"b":2,"a":1}"""u8, ArgumentForms.Hash).Hash);

    private static string Canonical(string json)
    {
        var buffer = JsonBuffer.Rent();
        try
        {
            CanonicalJson.Write(Encoding.UTF8.GetBytes(json), buffer);
            return Encoding.UTF8.GetString(buffer.Written);
        }
        finally
        {
            buffer.Return();
        }
    }
}
