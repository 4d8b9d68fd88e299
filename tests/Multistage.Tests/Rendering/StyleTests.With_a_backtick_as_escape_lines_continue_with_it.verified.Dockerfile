# escape=`

FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
WORKDIR C:\app
ENV TOOLS="C:\Program Files"
ENV TEXT="say `"hi`" to $USERNAME"
RUN mkdir a `
&& mkdir b `
&& mkdir c
RUN --mount=type=cache,target=C:\cache `
    dir
COPY 'src\' 'C:\app\'
