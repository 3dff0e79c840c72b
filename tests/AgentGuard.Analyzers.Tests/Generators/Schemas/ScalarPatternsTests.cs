using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

public sealed class ScalarPatternsTests
{
    [Theory]
    [InlineData("00:00", true)]
    [InlineData("23:59:59.1234567", true)]
    [InlineData("24:00", false)]
    [InlineData("1:00", false)]
    [InlineData("12:60", false)]
    [InlineData("12:00:60", false)]
    [InlineData("12:00.5", false)]
    [InlineData("12:00:00.12345678", false)]
    [InlineData("12:00:00Z", false)]
    public void Time(string text, bool isMatch) => Assert.Equal(isMatch, Regex.IsMatch(text, ScalarPatterns.Time));

    [Theory]
    [InlineData("00:00:00", true)]
    [InlineData("-1.23:59:59.9999999", true)]
    [InlineData("10675199.02:48:05.4775807", true)]
    [InlineData("P1W", true)]
    [InlineData("-P1D", true)]
    [InlineData("P1DT1H", true)]
    [InlineData("PT1H1M1.5S", true)]
    [InlineData("PT1H1S", true)]
    [InlineData("PT1M", true)]
    [InlineData("PT0S", true)]
    [InlineData("24:00:00", false)]
    [InlineData("00:00", false)]
    [InlineData("1:00:00", false)]
    [InlineData("+00:00:00", false)]
    [InlineData("P", false)]
    [InlineData("PT", false)]
    [InlineData("P1DT", false)]
    [InlineData("P1W1D", false)]
    [InlineData("P1Y", false)]
    [InlineData("P1M", false)]
    [InlineData("PT1S1M", false)]
    [InlineData("PT1.5H", false)]
    [InlineData("PT.5S", false)]
    [InlineData("PT1,5S", false)]
    public void TimeSpan(string text, bool isMatch) => Assert.Equal(isMatch, Regex.IsMatch(text, ScalarPatterns.TimeSpan));

    [Theory]
    [InlineData("", true)]
    [InlineData("AQ==", true)]
    [InlineData("AQI=", true)]
    [InlineData("AQID", true)]
    [InlineData("+/+/", true)]
    [InlineData("AR==", false)]
    [InlineData("AQJ=", false)]
    [InlineData("AQ", false)]
    [InlineData("AQ=", false)]
    [InlineData("A===", false)]
    [InlineData("AQ==AQ==", false)]
    [InlineData("-_-_", false)]
    [InlineData("AQ ID", false)]
    public void Base64(string text, bool isMatch) => Assert.Equal(isMatch, Regex.IsMatch(text, ScalarPatterns.Base64));
}
