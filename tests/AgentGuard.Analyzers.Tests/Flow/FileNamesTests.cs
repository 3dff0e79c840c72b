using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Flow;

public sealed class FileNamesTests
{
    private static readonly FileNames File = FileNames.Of(CSharpSyntaxTree.ParseText(
        """
        // Comment
        class Desk
        {
            void Run() { Send(); this.Send(1); desk?.Send(2); Send<int>(); Give(Send); new Order(); new Shop.Order<int>(1); @Order(); "Text".ToString(); }
        }
        """));

    [Fact]
    public void Calls_AreOfTheNameInEveryForm() =>
        Assert.Equal(["Send()", "this.Send(1)", ".Send(2)", "Send<int>()"], File.Calls(name => name == "Send").Select(call => call.ToString()));

    [Fact]
    public void Constructions_AreOfTheNameWithAndWithoutNamespace() =>
        Assert.Equal(["new Order()", "new Shop.Order<int>(1)"], File.Constructions(name => name == "Order").Select(made => made.ToString()));

    [Theory]
    [InlineData("Send", true)]
    [InlineData("Give", false)]
    [InlineData("Run", false)]
    [InlineData("Absent", false)]
    public void Passes_OnlyWhatIsUsedOtherThanCalled(string name, bool passes) => Assert.Equal(passes, File.Passes(name));

    [Theory]
    [InlineData("Send", true)]
    [InlineData("Desk", false)]
    public void Name_IsInThePartOfTheFileWhereItStands(string name, bool isIn) => Assert.Equal(isIn, File.IsIn(new(35, 100), name));

    [Fact]
    public void ShortConstants_AreFoundByTheirText() => Assert.Equal(["\"Text\""], File.Words("Text").Select(token => token.Text));

    [Fact]
    public void ConstructionsWithoutName_AreThoseOfTheContext()
    {
        var file = FileNames.Of(CSharpSyntaxTree.ParseText("class Desk { Order _a = new (1); Order _b = new Order(); }"));

        Assert.True(file.HasConstructionsWithoutName);
        Assert.Equal(["new (1)"], file.ConstructionsWithoutName.Select(made => made.ToString()));
        Assert.False(File.HasConstructionsWithoutName);
    }

    [Fact]
    public void CommentsAndTexts_AreNoNames() => Assert.False(File.ContainsAny(["Comment", "Text"]));
}
